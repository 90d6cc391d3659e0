package nl.buurtdialoog.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.NewPerson;
import nl.buurtdialoog.registration.NewRegistration;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A party as a partner signs it up.
 *
 * @param contact how we reach them; null when the partner tells them what we tell the partner
 */
public record NewPartnerRegistration(
        @Schema(description = "By which you know them yourself. Not a name, a telephone number or an address.")
        @Nullable
        @OneLine
        @Size(max = 80)
        String reference,

        @NotNull @Size(min = 1, max = 4) List<@NotNull @Valid NewPerson> people,
        @Nullable Boolean together,

        @Schema(description = "How we reach them; left out when you tell them what we tell you.") @Nullable @Valid
        NewContact contact,

        @NotNull Language language,

        @Schema(description = "What they agreed to: the purpose and version of a text of /consent-texts.")
        @NotNull
        @Size(max = 5)
        List<@NotNull @Valid GivenConsent> consents) {

    /** The same as anybody fills it in; who is reached by the partner is reached "via" it. */
    NewRegistration by(String partner) {
        var reached = contact == null ? new NewContact(ContactKind.VIA, partner) : contact;
        return new NewRegistration(people, together, reached, language, Via.PARTNER, consents);
    }
}
