package nl.buurtdialoog.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Seats to keep for somebody's own people.
 *
 * @param seats 1 to 400, and no more than are free
 * @param heldFor in the words of who keeps them: "de buren van Fatima"
 * @param expiresAt until when, at the latest the start; null is the start
 */
public record NewSeatHold(
        @NotNull @Min(1) @Max(400) Integer seats,
        @NotBlank @OneLine @Size(max = 120) String heldFor,
        @Nullable Instant expiresAt) {

    static NewSeatHold of(SeatHold hold) {
        return new NewSeatHold(hold.seats, hold.heldFor, hold.expiresAt);
    }
}
