package nl.buurtdialoog.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes one of who was known twice. Nothing that was agreed to or done is lost; how they are called is the kept one's. */
@ApplicationScoped
public class Merging {

    @Inject
    Event<ParticipantsMerged> merged;

    /** @param gone whose everything becomes the kept one's; both held by the caller */
    @Transactional(MANDATORY)
    public void merge(Participant kept, Participant gone) {
        merged.fire(new ParticipantsMerged(kept, gone));
        Consent.update(
                "participant = ?1 where organisationId = ?2 and participant = ?3", kept, kept.organisationId, gone);
        FormerParticipant.update(
                "participantId = ?1 where organisationId = ?2 and participantId = ?3",
                kept.id,
                kept.organisationId,
                gone.id);
        kept.isKnownSince(gone.createdAt);
        gone.delete();
        Participant.flush();
        new FormerParticipant(gone, kept).persist();
    }
}
