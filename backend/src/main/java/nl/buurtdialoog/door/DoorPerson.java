package nl.buurtdialoog.door;

import java.util.UUID;
import nl.buurtdialoog.registration.Needs;
import nl.buurtdialoog.registration.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the door list: a name and what they need, and nothing by which they could be reached.
 *
 * @param walkInId the id that the phone gave to who did not sign up; null for who did
 * @param name null for a guest
 * @param guestOf who brings a guest without a name; null for who has a name, and for a walk-in
 * @param waitingNumber the place of their party in the queue; null for who does not wait
 * @param hasSeat whether a chair is theirs at this moment
 */
public record DoorPerson(
        UUID personId,
        UUID registrationId,
        @Nullable UUID walkInId,
        @Nullable String name,
        @Nullable String guestOf,
        String code,
        RegistrationStatus status,
        @Nullable Integer waitingNumber,
        Mark mark,
        boolean hasSeat,
        @Nullable Boolean firstTime,
        @Nullable Needs needs) {

    boolean hasCome() {
        return mark == Mark.PRESENT;
    }

    /** On a chair that is free, which the books follow as soon as something is said. */
    DoorPerson sitsDown() {
        return new DoorPerson(
                personId,
                registrationId,
                walkInId,
                name,
                guestOf,
                code,
                RegistrationStatus.CONFIRMED,
                null,
                mark,
                true,
                firstTime,
                needs);
    }

    boolean cameUnannounced() {
        return walkInId != null;
    }
}
