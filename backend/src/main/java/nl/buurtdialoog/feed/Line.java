package nl.buurtdialoog.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * A dialogue in the feed, before it is read as a whole.
 *
 * @param metres how far, or {@link #UNKNOWN}
 * @param at by which the feed is sorted: when it begins, or when it changed
 * @param fits whether it is what was asked for; what is not, is to be taken down
 */
record Line(UUID id, int metres, Instant at, boolean fits) {

    /** Comes after everything of which we know how far it is. */
    static final int UNKNOWN = Integer.MAX_VALUE;
}
