package nl.buurtdialoog.privacy;

import java.time.Instant;
import java.time.LocalDate;
import nl.buurtdialoog.step.StepKind;
import nl.buurtdialoog.step.StepState;
import org.jspecify.annotations.Nullable;

/** That somebody wrote a step at a dialogue; what it is, is not known. */
public record StepOnFile(
        StepKind kind,
        StepState state,
        String dialogueTitle,
        @Nullable LocalDate askOn,
        @Nullable Instant answeredAt) {}
