package nl.buurtdialoog.partner;

import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.place.NeighbourhoodCard;
import org.jspecify.annotations.Nullable;

/** A dialogue of a quarter, as far as it counts. */
record Happened(
        NeighbourhoodCard neighbourhood,
        UUID dialogueId,
        DialogueStatus status,
        @Nullable Integer participants) {

    boolean isClosed() {
        return status == DialogueStatus.CLOSED;
    }

    boolean isCancelled() {
        return status == DialogueStatus.CANCELLED;
    }
}
