package nl.buurtdialoog.dialogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is counted when a dialogue closes, frozen from then on. People are counted as "deelnames": who came twice counts
 * twice.
 */
public record Counts(
        @NotNull @PositiveOrZero @Max(1000) Integer participants,
        @NotNull @PositiveOrZero @Max(50) Integer tablesHeld,
        @NotNull @PositiveOrZero @Max(50) Integer tablesCalledOff,
        @Nullable @PositiveOrZero @Max(1000) Integer firstTimers) {

    /** Nobody is new who is not there. */
    Counts checked() {
        if (firstTimers != null && firstTimers > participants) {
            throw Problem.invalid("/firstTimers", "more-than-there-were");
        }
        return this;
    }

    static @Nullable Counts of(Dialogue dialogue) {
        if (dialogue.participants == null || dialogue.tablesHeld == null || dialogue.tablesCalledOff == null) {
            return null;
        }
        return new Counts(dialogue.participants, dialogue.tablesHeld, dialogue.tablesCalledOff, dialogue.firstTimers);
    }
}
