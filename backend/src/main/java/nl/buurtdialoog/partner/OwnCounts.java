package nl.buurtdialoog.partner;

import org.jspecify.annotations.Nullable;

/**
 * What became of the people that a partner signed up.
 *
 * @param dialogues for which it signed people up
 * @param people whom it signed up; who was signed up for two dialogues counts twice
 * @param placed who have or had a seat
 * @param waiting who wait for a seat, or waited until the end
 * @param came deelnames: who were there. Null until the quarter is over and all its dialogues in the neighbourhood are
 *     closed, when it was not ticked off at the door, and when fewer than five came or fewer than five stayed away
 */
public record OwnCounts(
        int dialogues,
        int people,
        int placed,
        int offered,
        int waiting,
        int cancelled,
        @Nullable Integer came) {

    static final OwnCounts NONE = new OwnCounts(0, 0, 0, 0, 0, 0, null);
}
