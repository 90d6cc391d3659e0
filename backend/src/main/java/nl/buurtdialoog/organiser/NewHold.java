package nl.buurtdialoog.organiser;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many seats an organiser wants to hold.
 *
 * @param expiresAt until when, at the latest the start; null is 7 days before it
 */
public record NewHold(
        @NotNull @Min(1) @Max(8) Integer seats, @Nullable Instant expiresAt) {}
