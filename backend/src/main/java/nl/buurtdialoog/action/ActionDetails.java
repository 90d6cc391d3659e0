package nl.buurtdialoog.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an action.
 *
 * @param neighbourhood where it is done
 * @param settledAt when it was done or let go
 * @param mayBecome what can be said of it now
 */
@Schema(name = "ActionDetails")
public record ActionDetails(
        UUID id,
        @Nullable UUID cycleId,
        @Nullable UUID dialogueId,
        UUID neighbourhoodId,
        String neighbourhood,
        ActionKind kind,
        String title,
        @Nullable String firstStep,
        @Nullable String needed,
        @Nullable LocalDate dueOn,
        boolean helpShown,
        ActionStatus status,
        Instant agreedAt,
        @Nullable Instant settledAt,
        List<ActionStatus> mayBecome,
        List<ActionOwnerDetails> owners,
        List<ActionLine.Said> lines) {

    static ActionDetails of(Action action, List<ActionOwnerDetails> owners) {
        var dialogue = action.dialogue;
        return new ActionDetails(
                action.id,
                action.cycleId,
                dialogue == null ? null : dialogue.id,
                action.neighbourhood.id,
                action.neighbourhood.name,
                action.kind,
                action.title,
                action.firstStep,
                action.needed,
                action.dueOn,
                action.helpShown,
                action.status,
                action.agreedAt,
                action.settledAt,
                mayBecome(action),
                owners,
                ActionLine.of(action).stream().map(ActionLine::said).toList());
    }

    static List<ActionStatus> mayBecome(Action action) {
        return List.of(ActionStatus.values()).stream()
                .filter(action.status::leadsTo)
                .toList();
    }
}
