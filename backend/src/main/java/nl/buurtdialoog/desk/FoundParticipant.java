package nl.buurtdialoog.desk;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the organisation knows, for who has them on the line.
 *
 * @param lastRegisteredAt when they last signed up or were signed up, if ever
 */
@Schema(name = "Participant")
public record FoundParticipant(
        UUID id,
        String name,
        Contact contact,
        Language language,
        @Nullable Instant lastRegisteredAt) {

    /** As the database gives it. */
    record Row(
            UUID id,
            String name,
            ContactKind kind,
            @Nullable String value,
            Language language,
            @Nullable Instant lastRegisteredAt) {

        FoundParticipant found() {
            return new FoundParticipant(id, name, new Contact(kind, value), language, lastRegisteredAt);
        }
    }
}
