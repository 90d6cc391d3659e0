package nl.buurtdialoog.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The one rule of who gets the seats that are free: whoever waited longest. A smaller party passes a larger one only
 * while the larger does not fit. Who let seats pass is skipped for those, and is first again for the next.
 *
 * @param open seats that nobody has for certain, those that are offered included
 * @param free seats that are not even offered
 * @param parties who waits, the longest first
 */
record Queue(int open, int free, List<Waiting> parties) {

    /**
     * A party that waits.
     *
     * @param together whether all of them want a seat or none; otherwise some may go first
     * @param passedSeats how many of the open seats they let pass
     */
    record Waiting(UUID registrationId, int size, boolean together, int passedSeats) {

        /** How many of them get a seat when so many are free; 0 for none. */
        private int seats(int open, int free) {
            int entitled = Math.min(free, open - Math.min(passedSeats, open));
            return entitled >= size ? size : together ? 0 : entitled;
        }
    }

    /** Seats for a party, or for the first few of it. */
    record Turn(UUID registrationId, int seats) {}

    List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        int left = free;
        for (var party : parties) {
            int seats = party.seats(open, left);
            if (seats > 0) {
                turns.add(new Turn(party.registrationId(), seats));
                left -= seats;
            }
        }
        return turns;
    }
}
