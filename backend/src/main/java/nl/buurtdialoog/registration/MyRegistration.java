package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueDetails;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** Somebody's own registration. */
public record MyRegistration(
        UUID id,
        DialogueDetails dialogue,
        RegistrationStatus status,
        List<PersonSummary> people,
        Instant registeredAt,
        @Nullable Instant cancelledAt,
        Language language,
        boolean canCancel) {

    static MyRegistration of(Registration registration, Instant now) {
        return new MyRegistration(
                registration.id,
                DialogueDetails.of(registration.dialogue, now),
                registration.status,
                registration.people.stream().map(PersonSummary::of).toList(),
                registration.registeredAt,
                registration.cancelledAt,
                registration.language,
                registration.canBeCancelled(now));
    }
}
