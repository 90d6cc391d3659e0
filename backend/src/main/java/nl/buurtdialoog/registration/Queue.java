package nl.buurtdialoog.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The one rule of who gets the seats that are free: whoever waited longest. A smaller party passes a larger one only
 * while the larger does not fit. Who let seats pass is skipped for those, and is first again for the next. While seats are
 * kept for newcomers, the others wait until more than those are free.
 *
 * @param seats that can be given
 * @param parties who waits, the longest first
 */
record Queue(FreeSeats seats, List<Waiting> parties) {

    /**
     * A party that waits.
     *
     * @param together whether all of them want a seat or none; otherwise some may go first
     * @param passedSeats how many of the open seats they let pass
     * @param firstTimes of each of them, in their order, whether they come for the first time
     */
    record Waiting(UUID registrationId, boolean together, int passedSeats, List<Boolean> firstTimes) {

        int size() {
            return firstTimes.size();
        }

        private int newcomersOf(int first) {
            return Collections.frequency(firstTimes.subList(0, first), true);
        }

        /** How many of them get a seat; 0 for none. */
        private int seats(FreeSeats left) {
            int open = newcomersOf(size()) > 0 ? left.open() : left.openToAll();
            int entitled = Math.min(left.free(), open - Math.min(passedSeats, open));
            int fits = Math.min(size(), entitled);
            while (fits > 0 && takesKept(left, fits)) {
                fits--;
            }
            return together && fits < size() ? 0 : fits;
        }

        /** Whether the first so many would sit down in a seat that is kept for newcomers, without being one. */
        private boolean takesKept(FreeSeats left, int first) {
            return left.without(first, newcomersOf(first)).freeToAll() < 0;
        }
    }

    /** Seats for a party, or for the first few of it. */
    record Turn(UUID registrationId, int seats) {}

    List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        var left = seats;
        for (var party : parties) {
            int given = party.seats(left);
            if (given > 0) {
                turns.add(new Turn(party.registrationId(), given));
                left = left.without(given, party.newcomersOf(given));
            }
        }
        return turns;
    }
}
