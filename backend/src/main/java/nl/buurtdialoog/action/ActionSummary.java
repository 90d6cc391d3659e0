package nl.buurtdialoog.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An action on the board.
 *
 * @param owners who carries it, by name
 */
@Schema(name = "Action")
public record ActionSummary(
        UUID id,
        @Nullable UUID cycleId,
        UUID neighbourhoodId,
        ActionKind kind,
        String title,
        @Nullable String firstStep,
        @Nullable String needed,
        @Nullable LocalDate dueOn,
        ActionStatus status,
        Instant agreedAt,
        @Nullable Instant settledAt,
        List<ActionStatus> mayBecome,
        List<String> owners) {

    static ActionSummary of(Action action, List<String> owners) {
        return new ActionSummary(
                action.id,
                action.cycleId,
                action.neighbourhood.id,
                action.kind,
                action.title,
                action.firstStep,
                action.needed,
                action.dueOn,
                action.status,
                action.agreedAt,
                action.settledAt,
                ActionDetails.mayBecome(action),
                owners);
    }
}
