package nl.buurtdialoog.cycle;

import org.jspecify.annotations.Nullable;

/**
 * Who came to an edition, as counts that were frozen when it closed. Fewer than five people, or all but so few, are told
 * as null: a line of editions is printed and handed round.
 *
 * @param participants deelnames
 * @param cameBefore who came to an earlier edition of the cycle; null also when nobody was ticked off
 */
public record EditionAttendance(
        @Nullable Integer participants,
        @Nullable Integer firstTimers,
        @Nullable Integer cameBefore) {

    private static final int LEAST_SHOWN = 5;

    public EditionAttendance {
        firstTimers = shown(firstTimers, participants);
        cameBefore = shown(cameBefore, participants);
    }

    private static @Nullable Integer shown(@Nullable Integer some, @Nullable Integer all) {
        return some == null || all == null || isFew(some) || isFew(all - some) ? null : some;
    }

    private static boolean isFew(int people) {
        return people > 0 && people < LEAST_SHOWN;
    }
}
