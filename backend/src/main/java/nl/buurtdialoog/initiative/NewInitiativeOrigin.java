package nl.buurtdialoog.initiative;

import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What an initiative came from: a dialogue, or an action that a group agreed. */
public record NewInitiativeOrigin(
        @Nullable UUID dialogueId, @Nullable UUID actionId) {

    void check() {
        if ((dialogueId == null) == (actionId == null)) {
            throw Problem.invalid("/dialogueId", "dialogue-or-action");
        }
    }
}
