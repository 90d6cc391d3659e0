package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * Seats that are held, for who organises.
 *
 * @param byLink whether somebody holds them by a link of their own
 */
public record SeatHoldDetails(UUID id, int seats, String heldFor, Instant expiresAt, boolean byLink, Instant heldAt) {

    static SeatHoldDetails of(SeatHold hold) {
        return new SeatHoldDetails(
                hold.id, hold.seats, hold.heldFor, hold.expiresAt, hold.holderId != null, hold.heldAt);
    }
}
