package nl.buurtdialoog.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a step went, with one tap.
 *
 * @param askOn when to ask once more; null for never
 */
public record NewStepAnswer(
        @NotNull StepState state, @Nullable LocalDate askOn) {}
