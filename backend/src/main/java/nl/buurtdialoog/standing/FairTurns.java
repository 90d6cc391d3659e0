package nl.buurtdialoog.standing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Who goes first when there are more regulars than seats for them: who waited in vain most often since their last seat,
 * then who had a seat least often in the last editions, then who has come the longest. Nothing in it is left to chance, so
 * that it can be explained to who asks. Who stayed away by choice neither wins nor loses a turn.
 */
final class FairTurns {

    /** How many editions back a seat still counts. */
    private static final int RECENT = 4;

    /**
     * Somebody who always comes.
     *
     * @param seats by edition, whether they had a seat; what they skipped is not in it
     */
    record Regular(UUID id, Instant since, SortedMap<Integer, Boolean> seats) {

        /** How often they waited in vain since they last had a seat. */
        int passedOver() {
            int times = 0;
            for (boolean seated : seats.reversed().values()) {
                if (seated) {
                    break;
                }
                times++;
            }
            return times;
        }

        private int seatsSince(int edition) {
            return (int) seats.tailMap(edition).values().stream()
                    .filter(seated -> seated)
                    .count();
        }
    }

    private FairTurns() {}

    /** In the order of their turns at an edition. */
    static List<Regular> at(int edition, List<Regular> regulars) {
        Comparator<Regular> byTurn = comparingInt(Regular::passedOver).reversed();
        return regulars.stream()
                .sorted(byTurn.thenComparingInt(regular -> regular.seatsSince(edition - RECENT))
                        .thenComparing(Regular::since)
                        .thenComparing(comparing(Regular::id)))
                .toList();
    }
}
