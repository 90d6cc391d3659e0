package nl.buurtdialoog.participant;

import java.util.UUID;
import nl.buurtdialoog.contact.Contact;

/**
 * What is known of somebody was wrong, and is right now.
 *
 * @param reachedOtherwise whether another mailbox, telephone or door is theirs
 */
public record ParticipantCorrected(
        UUID organisationId, UUID participantId, String nameBefore, Contact contactBefore, boolean reachedOtherwise) {

    /** Whether this is them as they were known, by name and contact together. */
    public boolean was(String otherName, Contact otherContact) {
        return contactBefore.identifies()
                && PersonName.same(nameBefore, otherName)
                && contactBefore.sameAs(otherContact);
    }

    /** Names and addresses stay out of logs, also by accident. */
    @Override
    public String toString() {
        return "ParticipantCorrected[" + participantId + "]";
    }
}
