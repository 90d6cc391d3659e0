package nl.buurtdialoog.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.shared.Idempotency;

/**
 * Forgets a person: no name, number or address of them is left, and no row that tells what they did. What is counted
 * stays as it was. It is written down outside the database, so that a restored backup forgets them again.
 */
@ApplicationScoped
public class Erasure {

    @Inject
    Event<PersonErased> erased;

    @Inject
    Idempotency idempotency;

    @Inject
    ErasureJournal journal;

    @Inject
    Clock clock;

    /** Once; who is gone is not found. */
    @Transactional
    public void erase(UUID organisationId, UUID participantId) {
        var person = Participant.locked(organisationId, participantId);
        // A backup from before a merge knows them by their former ids.
        var ids = FormerParticipant.idsOf(organisationId, participantId);
        forget(person);
        // Written before it is certain: who is forgotten once too often asked for it, the other way round did not.
        ids.forEach(id -> journal.write(new ErasureJournal.Entry(clock.instant(), organisationId, id)));
    }

    /** The same for who was forgotten before and came back with a backup. */
    @Transactional(MANDATORY)
    void forget(Participant participant) {
        var person = PersonErased.of(participant);
        erased.fire(person);
        idempotency.forgetAnswersWith(
                person.participantId(), person.name(), person.contact().value());
        Consent.delete("organisationId = ?1 and participant = ?2", participant.organisationId, participant);
        participant.delete();
        Participant.flush();
    }
}
