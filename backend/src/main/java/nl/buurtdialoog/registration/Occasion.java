package nl.buurtdialoog.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a letter has to tell besides what, when and where.
 *
 * @param seats for how many people it is
 * @param waitingNumber the place in the queue, from 1, of who waits
 * @param until until when an offered seat is kept
 * @param reason why the dialogue was cancelled
 * @param regular whether it is because they always come
 */
record Occasion(
        int seats,
        @Nullable Integer waitingNumber,
        @Nullable Instant until,
        @Nullable String reason,
        boolean regular) {

    static Occasion of(Registration registration) {
        return new Occasion(
                registration.size(),
                WaitingLine.numberOf(registration),
                registration.offerExpiresAt,
                registration.dialogue.cancellationReason,
                registration.regular);
    }
}
