package nl.buurtdialoog.dialogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import nl.buurtdialoog.shared.Mistake;
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
        @Nullable @PositiveOrZero @Max(1000) Integer firstTimers,
        @Nullable @PositiveOrZero @Max(1000) Integer walkIns) {

    /** Nobody is new, or came without signing up, who is not there. */
    Counts checked() {
        var mistakes = new ArrayList<Mistake>();
        if (isMoreThanThereWere(firstTimers)) {
            mistakes.add(new Mistake("/firstTimers", "more-than-there-were"));
        }
        if (isMoreThanThereWere(walkIns)) {
            mistakes.add(new Mistake("/walkIns", "more-than-there-were"));
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        return this;
    }

    private boolean isMoreThanThereWere(@Nullable Integer some) {
        return some != null && some > participants;
    }

    public static @Nullable Counts of(Dialogue dialogue) {
        if (dialogue.participants == null || dialogue.tablesHeld == null || dialogue.tablesCalledOff == null) {
            return null;
        }
        return new Counts(
                dialogue.participants,
                dialogue.tablesHeld,
                dialogue.tablesCalledOff,
                dialogue.firstTimers,
                dialogue.walkIns);
    }
}
