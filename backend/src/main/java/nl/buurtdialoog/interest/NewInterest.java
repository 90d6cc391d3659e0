package nl.buurtdialoog.interest;

import static nl.buurtdialoog.participant.ConsentPurpose.LATER_INVITATIONS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;

/**
 * A wish to hear of the next dialogues in a neighbourhood.
 *
 * @param consent to later invitations, with the version of the text that was shown or read aloud
 */
public record NewInterest(
        @NotNull UUID neighbourhoodId,
        @NotNull @Valid NewContact contact,
        @NotNull Language language,
        @NotNull @Valid GivenConsent consent) {

    /** The contact, when it is of one of these kinds and everything else is right; tells every mistake at once. */
    Contact checked(Set<ContactKind> kinds) {
        var mistakes = new ArrayList<Mistake>();
        if (!kinds.contains(contact.kind())) {
            mistakes.add(new Mistake("/contact/kind", "not-possible-here"));
        }
        contact.mistake().ifPresent(code -> mistakes.add(new Mistake("/contact/value", code)));
        if (consent.purpose() != LATER_INVITATIONS) {
            mistakes.add(new Mistake("/consent", "consent-needed"));
        } else if (!ConsentTexts.know(consent)) {
            mistakes.add(new Mistake("/consent/version", "unknown-version"));
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        return contact.contact();
    }
}
