package nl.buurtdialoog.initiative;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue or an action that an initiative came from.
 *
 * @param title of the dialogue or the action
 * @param happenedAt when the dialogue began or the action was agreed
 */
@Schema(name = "InitiativeOrigin")
public record InitiativeOriginDetails(
        UUID id, @Nullable UUID dialogueId, @Nullable UUID actionId, String title, Instant happenedAt) {

    static InitiativeOriginDetails of(InitiativeOrigin origin) {
        var dialogue = origin.dialogue;
        if (dialogue != null) {
            return new InitiativeOriginDetails(origin.id, dialogue.id, null, dialogue.title, dialogue.startsAt);
        }
        var action = Objects.requireNonNull(origin.action);
        return new InitiativeOriginDetails(origin.id, null, action.id, action.title, action.agreedAt);
    }
}
