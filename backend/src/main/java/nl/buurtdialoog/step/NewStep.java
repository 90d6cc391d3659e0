package nl.buurtdialoog.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That there is a step, and of which kind. What it is, is not asked.
 *
 * @param participantId whose it is; nobody for a card that is only counted
 * @param askOn on which day to ask how it went; null for never
 */
public record NewStep(
        @NotNull StepKind kind,
        @Nullable UUID participantId,
        @Nullable LocalDate askOn) {}
