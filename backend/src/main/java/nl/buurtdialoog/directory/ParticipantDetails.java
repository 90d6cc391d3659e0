package nl.buurtdialoog.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Language;

/**
 * What is kept of somebody.
 *
 * @param consents the last given first
 */
public record ParticipantDetails(
        UUID id, String name, Contact contact, Language language, Instant createdAt, List<KeptConsent> consents) {

    static ParticipantDetails of(Participant participant, List<KeptConsent> consents) {
        return new ParticipantDetails(
                participant.id,
                participant.name,
                participant.contact(),
                participant.language,
                participant.createdAt,
                consents);
    }
}
