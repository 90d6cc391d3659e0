package nl.buurtdialoog.participant;

import java.util.UUID;
import nl.buurtdialoog.contact.Contact;

/**
 * Somebody asked to be forgotten. Every feature takes away what it keeps of them, in the same transaction; what is counted
 * stays right. Who they were is told so that what is kept under a name alone is found: it is never kept or logged.
 */
public record PersonErased(UUID organisationId, UUID participantId, String name, Contact contact) {

    static PersonErased of(Participant participant) {
        return new PersonErased(participant.organisationId, participant.id, participant.name, participant.contact());
    }

    /** Whether this is them, known by name and contact together: the same contact is not the same person. */
    public boolean is(String otherName, Contact otherContact) {
        return contact.identifies() && isCalled(otherName) && isReachedAt(otherContact);
    }

    public boolean isCalled(String otherName) {
        return PersonName.same(name, otherName);
    }

    public boolean isReachedAt(Contact otherContact) {
        return contact.sameAs(otherContact);
    }

    /** Names and addresses stay out of logs, also by accident. */
    @Override
    public String toString() {
        return "PersonErased[" + participantId + "]";
    }
}
