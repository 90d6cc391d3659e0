package nl.buurtdialoog.tableoffer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in who offers a table.
 *
 * @param whereabouts the neighbourhood or the street, in their own words
 * @param people how many could sit there, 2 to 200
 * @param suits when it suits them, in words
 * @param idea what it could be about, in words
 */
public record NewTableOffer(
        @NotBlank @OneLine @Size(max = 120) String name,
        @NotNull @Valid NewContact contact,
        @NotBlank @OneLine @Size(max = 200) String whereabouts,
        @NotNull PlaceKind place,
        @NotNull @Min(2) @Max(200) Integer people,
        @Nullable @Size(max = 500) String suits,
        @Nullable @Size(max = 1000) String idea,
        @NotNull Language language,
        @NotNull @Size(max = 5) List<@NotNull @Valid GivenConsent> consents) {

    /** Tells every mistake that only the whole shows. */
    NewTableOffer checked() {
        var mistakes = new ArrayList<Mistake>();
        contact.mistake().ifPresent(code -> mistakes.add(new Mistake("/contact/value", code)));
        for (int i = 0; i < consents.size(); i++) {
            if (!ConsentTexts.know(consents.get(i))) {
                mistakes.add(new Mistake("/consents/" + i + "/version", "unknown-version"));
            }
        }
        if (consents.stream().noneMatch(consent -> consent.purpose() == ConsentPurpose.OFFERING_A_TABLE)) {
            mistakes.add(new Mistake("/consents", "consent-to-offer-needed"));
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        return this;
    }
}
