package nl.buurtdialoog.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the same party. Their consent is their own: that who signed them up agreed says nothing of them.
 *
 * @param participantId null for a guest without a name
 * @param cancelled whether they stayed away themselves
 * @param agreed whether they said themselves that they take part in this dialogue
 */
public record Companion(
        @Nullable UUID participantId, @Nullable String name, boolean cancelled, boolean agreed) {

    /** As the database gives it. */
    record Row(
            UUID registrationId,
            @Nullable UUID participantId,
            @Nullable String name,
            boolean cancelled,
            long consents) {

        Companion told() {
            return new Companion(participantId, name, cancelled, consents > 0);
        }
    }
}
