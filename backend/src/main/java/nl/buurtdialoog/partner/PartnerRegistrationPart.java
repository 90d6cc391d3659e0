package nl.buurtdialoog.partner;

import java.time.Instant;
import nl.buurtdialoog.registration.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Those of a party who sit or wait together.
 *
 * @param waitingNumber the place in the queue, from 1, of who waits
 * @param offerExpiresAt until when an offered seat is kept; null also while somebody still has to tell them
 */
public record PartnerRegistrationPart(
        RegistrationStatus status,
        int people,
        @Nullable Integer waitingNumber,
        @Nullable Instant offerExpiresAt) {

    PartnerRegistrationPart and(int more) {
        return new PartnerRegistrationPart(status, people + more, waitingNumber, offerExpiresAt);
    }
}
