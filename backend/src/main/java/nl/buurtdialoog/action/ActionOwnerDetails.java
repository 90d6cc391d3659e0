package nl.buurtdialoog.action;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who carries an action, or helps.
 *
 * @param how by which way they are asked how it goes
 * @param askedAt when they were asked last
 */
public record ActionOwnerDetails(
        UUID id,
        OwnerPart part,
        String name,
        Contact contact,
        Channel how,
        Language language,
        @Nullable Instant askedAt) {

    static ActionOwnerDetails of(ActionOwner owner, Channel how) {
        return new ActionOwnerDetails(
                owner.id, owner.part, owner.name, owner.contact(), how, owner.language, owner.askedAt);
    }
}
