package nl.buurtdialoog.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party has another place than before, in this transaction: a seat, one that is offered, a place in the queue, or none.
 *
 * @param introducedBy the sign-up of a partner who answers for them, and so is told as well
 */
public record RegistrationChanged(
        UUID organisationId,
        UUID registrationId,
        RegistrationStatus status,
        @Nullable UUID introducedBy) {}
