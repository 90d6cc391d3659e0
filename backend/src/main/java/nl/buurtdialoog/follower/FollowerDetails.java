package nl.buurtdialoog.follower;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows an action.
 *
 * @param how by which way they are told
 * @param toldAt when they were told last
 */
@Schema(name = "ActionFollower")
public record FollowerDetails(
        UUID id,
        String name,
        Contact contact,
        Channel how,
        Instant followsSince,
        @Nullable Instant toldAt) {

    static FollowerDetails of(ActionFollower follower, Channel how) {
        return new FollowerDetails(
                follower.id, follower.name, follower.contact(), how, follower.followsSince, follower.toldAt);
    }
}
