package nl.buurtdialoog.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** Puts right what is known of somebody, and lets it be known where it matters. */
@ApplicationScoped
public class Correction {

    @Inject
    Event<ParticipantCorrected> corrected;

    @Transactional(MANDATORY)
    public void correct(Participant participant, NewParticipant wish) {
        var nameBefore = participant.name;
        var before = participant.contact();
        var contact = wish.checked().contact().contact();
        participant.correct(wish.name(), contact, wish.language());
        Participant.flush();
        var reachedOtherwise = before.kind() != contact.kind() || !Objects.equals(before.key(), contact.key());
        corrected.fire(new ParticipantCorrected(
                participant.organisationId, participant.id, nameBefore, before, reachedOtherwise));
    }
}
