package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueDetails;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own registration.
 *
 * @param waitingNumber the place in the queue, from 1, of who waits
 * @param offerExpiresAt until when an offered seat is kept; null also while they still have to be called
 * @param askedAt since when they are asked whether they can still come; null once they said so
 * @param cycleId the cycle that the dialogue is an edition of; null when it stands alone
 * @param regular whether this place came by itself, because they always come
 * @param canReturn whether a cancellation can be undone
 */
public record MyRegistration(
        UUID id,
        String code,
        DialogueDetails dialogue,
        RegistrationStatus status,
        List<PersonSummary> people,
        boolean together,
        @Nullable Integer waitingNumber,
        @Nullable Instant offerExpiresAt,
        @Nullable Instant askedAt,
        Instant registeredAt,
        @Nullable Instant cancelledAt,
        Language language,
        @Nullable UUID cycleId,
        boolean regular,
        boolean canCancel,
        boolean canReturn) {

    static MyRegistration of(Registration registration, Instant now) {
        return new MyRegistration(
                registration.id,
                registration.code,
                DialogueDetails.of(registration.dialogue, now),
                registration.status,
                registration.people.stream().map(PersonSummary::of).toList(),
                registration.together,
                WaitingLine.numberOf(registration),
                registration.offerExpiresAt,
                registration.askedAt,
                registration.registeredAt,
                registration.cancelledAt,
                registration.language,
                registration.dialogue.cycleId,
                registration.regular,
                registration.canBeCancelled(now),
                registration.canComeBack(now));
    }
}
