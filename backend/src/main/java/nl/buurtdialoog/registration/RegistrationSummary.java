package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** Who is coming, for who organises. */
public record RegistrationSummary(
        UUID id,
        RegistrationStatus status,
        List<PersonSummary> people,
        Contact contact,
        Via via,
        Language language,
        Instant registeredAt,
        @Nullable Instant cancelledAt) {}
