package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.door.Mark;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.AgeBand;
import nl.buurtdialoog.registration.Needs;
import nl.buurtdialoog.registration.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signed up for, or was brought along to.
 *
 * @param attendance what was said at the door; null when nothing was
 */
public record RegistrationOnFile(
        String dialogueTitle,
        Instant startsAt,
        String venueName,
        RegistrationStatus status,
        String code,
        Via via,
        Instant registeredAt,
        @Nullable Instant cancelledAt,
        @Nullable Boolean firstTime,
        @Nullable AgeBand ageBand,
        @Nullable Needs needs,
        @Nullable Mark attendance) {}
