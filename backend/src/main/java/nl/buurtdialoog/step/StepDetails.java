package nl.buurtdialoog.step;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step: its kind, how far it is and when it is asked after. */
@Schema(name = "Step")
public record StepDetails(
        UUID id, StepKind kind, StepState state, @Nullable LocalDate askOn) {

    static StepDetails of(Step step) {
        return new StepDetails(step.id, step.kind, step.state, step.askOn);
    }
}
