package nl.buurtdialoog.door;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What is said at the door about one person.
 *
 * @param markedAt when, by the clock of the phone: it only tells which of two marks was the later
 */
public record NewAttendance(@NotNull Mark mark, @NotNull Instant markedAt) {}
