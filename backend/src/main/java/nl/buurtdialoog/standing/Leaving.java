package nl.buurtdialoog.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentWithdrawn;
import nl.buurtdialoog.participant.ParticipantsMerged;
import nl.buurtdialoog.participant.PersonErased;

/** Keeps who always comes right when somebody is forgotten, turns out to be one or takes back what they agreed to. */
@ApplicationScoped
class Leaving {

    void erased(@Observes PersonErased person) {
        StandingRegistration.ofPerson(person.organisationId(), person.participantId())
                .forEach(StandingRegistration::delete);
        StandingRegistration.flush();
    }

    void merged(@Observes ParticipantsMerged event) {
        var kept = event.kept();
        for (var standing : StandingRegistration.ofPerson(kept.organisationId, event.gone().id)) {
            if (StandingRegistration.of(standing.cycle, kept).isPresent()) {
                standing.delete();
            } else {
                standing.is(kept);
            }
        }
        StandingRegistration.flush();
    }

    /** Only what they took back for every edition; for one of them they stay away like anybody. */
    void withdrawn(@Observes ConsentWithdrawn consent) {
        if (consent.dialogueId() != null) {
            return;
        }
        for (var standing : StandingRegistration.ofPerson(consent.organisationId(), consent.participantId())) {
            if (consent.purpose() == ConsentPurpose.TAKING_PART) {
                standing.delete();
            } else if (consent.purpose() == ConsentPurpose.PRACTICAL_NEEDS) {
                standing.forgetNeeds();
            }
        }
    }
}
