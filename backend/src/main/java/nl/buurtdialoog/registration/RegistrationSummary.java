package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who is coming, for who organises.
 *
 * @param code what they have on their card, such as {@code K7P-4QX}
 * @param waitingNumber the place in the queue, from 1, of who waits
 * @param offerExpiresAt until when an offered seat is kept; null also while they still have to be called
 * @param askedAt since when they are asked whether they can still come; null once they said so
 */
public record RegistrationSummary(
        UUID id,
        String code,
        RegistrationStatus status,
        List<PersonSummary> people,
        boolean together,
        @Nullable Integer waitingNumber,
        @Nullable Instant offerExpiresAt,
        @Nullable Instant askedAt,
        Contact contact,
        Via via,
        Language language,
        Instant registeredAt,
        @Nullable Instant cancelledAt) {}
