package nl.buurtdialoog.trajectory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which day an initiative is called.
 *
 * @param agreedOn a working day within the window; null when no day is agreed any more
 */
public record AgreedCallDate(@Nullable LocalDate agreedOn) {}
