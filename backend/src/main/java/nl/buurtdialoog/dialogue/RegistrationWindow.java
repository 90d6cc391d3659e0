package nl.buurtdialoog.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody can sign up: from the opening to the closing, and never after the start. */
final class RegistrationWindow {

    static boolean isOpen(
            DialogueStatus status, @Nullable Instant opensAt, Instant closesAt, Instant startsAt, Instant now) {
        return status == DialogueStatus.PUBLISHED
                && (opensAt == null || !now.isBefore(opensAt))
                && now.isBefore(closesAt)
                && now.isBefore(startsAt);
    }

    private RegistrationWindow() {}
}
