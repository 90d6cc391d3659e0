package nl.buurtdialoog.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What a group agrees to do. Its words are the group's own and name nobody.
 *
 * @param dialogueId at which it was agreed; its cycle and neighbourhood are the action's
 * @param neighbourhoodId where it is done, when no dialogue agreed it
 * @param helpShown whether a call for help may be seen by everybody
 */
public record NewAction(
        @Nullable UUID dialogueId,
        @Nullable UUID neighbourhoodId,
        @NotNull ActionKind kind,
        @NotBlank @OneLine @Size(max = 200) String title,
        @Nullable @Size(max = 500) String firstStep,
        @Nullable @Size(max = 500) String needed,
        @Nullable LocalDate dueOn,
        @NotNull Boolean helpShown) {

    static NewAction of(Action action) {
        var dialogue = action.dialogue;
        return new NewAction(
                dialogue == null ? null : dialogue.id,
                action.neighbourhood.id,
                action.kind,
                action.title,
                action.firstStep,
                action.needed,
                action.dueOn,
                action.helpShown);
    }
}
