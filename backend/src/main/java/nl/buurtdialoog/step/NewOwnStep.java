package nl.buurtdialoog.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one has a step, and of which kind. What it is, is not asked.
 *
 * @param askOn on which day one wants to be asked how it went; null for never
 */
public record NewOwnStep(@NotNull StepKind kind, @Nullable LocalDate askOn) {}
