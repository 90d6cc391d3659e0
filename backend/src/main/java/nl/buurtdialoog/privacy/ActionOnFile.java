package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.action.OwnerPart;
import org.jspecify.annotations.Nullable;

/**
 * What ties somebody to an action or agreement of a group.
 *
 * @param action what the group does or asks
 * @param words their own words, when they offered help
 */
public record ActionOnFile(String action, Tie tie, @Nullable String words, Instant since) {

    /** In which way somebody has to do with it. */
    public enum Tie {
        OWNER,
        HELPER,
        FOLLOWER,
        OFFERED_HELP,
        ANSWERS_FOR_PARTNER
    }

    /** Somebody who carries it, or helps. */
    ActionOnFile(String action, OwnerPart part, Instant since) {
        this(action, Tie.valueOf(part.name()), null, since);
    }
}
