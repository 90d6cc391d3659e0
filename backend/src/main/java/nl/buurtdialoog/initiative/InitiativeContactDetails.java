package nl.buurtdialoog.initiative;

import java.time.Instant;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who speaks for an initiative, and how they agreed that we keep this. */
@Schema(name = "InitiativeContact")
public record InitiativeContactDetails(
        ContactTurn turn,
        String name,
        Contact contact,
        Language language,
        String consentVersion,
        GivenVia consentVia,
        Instant consentedAt) {

    static InitiativeContactDetails of(InitiativeContact contact) {
        return new InitiativeContactDetails(
                contact.turn,
                contact.name,
                contact.contact(),
                contact.language,
                contact.consentVersion,
                contact.consentVia,
                contact.consentedAt);
    }
}
