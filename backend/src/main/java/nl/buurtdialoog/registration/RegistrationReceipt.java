package nl.buurtdialoog.registration;

import java.util.UUID;
import nl.buurtdialoog.contact.ContactKind;
import org.jspecify.annotations.Nullable;

/**
 * The answer to who signs up. It holds nothing that they did not send and is the same for who was in already, so it can
 * be given to anybody. The way to the registration itself goes by mail.
 *
 * @param status CONFIRMED when at least one of the party has a seat, otherwise WAITING
 * @param waitingNumber the place in the queue of who waits, from 1
 */
public record RegistrationReceipt(
        UUID dialogueId,
        RegistrationStatus status,
        int confirmedPeople,
        int waitingPeople,
        @Nullable Integer waitingNumber,
        ContactKind contactKind) {

    static RegistrationReceipt of(UUID dialogueId, Placement placement, ContactKind contactKind) {
        return new RegistrationReceipt(
                dialogueId,
                placement.confirmedPeople() > 0 ? RegistrationStatus.CONFIRMED : RegistrationStatus.WAITING,
                placement.confirmedPeople(),
                placement.waitingPeople(),
                placement.waitingNumber(),
                contactKind);
    }
}
