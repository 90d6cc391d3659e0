package nl.buurtdialoog.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many seats there are and how many are left at this moment.
 *
 * @param seatsTaken confirmed, offered to who waited, or held for the own people of who organises
 * @param waiting parties in the queue
 * @param newcomersSeats of all seats, so many are for who comes for the first time; 0 once they are for everybody
 * @param newcomersSeatsLeft of the seats left, so many are for who comes for the first time
 * @param newcomersSeatsUntil until when; null when none are kept
 */
public record Availability(
        int seats,
        int seatsTaken,
        int seatsLeft,
        int waiting,
        boolean registrationOpen,
        int newcomersSeats,
        int newcomersSeatsLeft,
        @Nullable Instant newcomersSeatsUntil) {

    static Availability of(Dialogue dialogue, DialogueSeats seats, Instant now) {
        int kept = seats.keptForNewcomers(dialogue.startsAt, now);
        return new Availability(
                seats.seats,
                seats.gone(),
                seats.left(),
                seats.waiting,
                dialogue.takesRegistrations(now),
                kept,
                Math.min(kept, seats.newcomersSeatsLeft),
                kept == 0 ? null : DialogueSeats.releasedAt(dialogue.startsAt));
    }
}
