package nl.buurtdialoog.directory;

import static nl.buurtdialoog.audit.AuditPurpose.DIRECTORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.Participant;

/** Opens what is kept of somebody, and writes down that it was opened. */
@ApplicationScoped
class Directory {

    @Inject
    AuditTrail trail;

    ParticipantDetails show(Participant participant, AuditAct act) {
        trail.write(participant.organisationId, act, DIRECTORY, Stream.of(participant.id));
        return details(participant);
    }

    ParticipantDetails details(Participant participant) {
        return ParticipantDetails.of(
                participant,
                Consent.of(participant).stream().map(KeptConsent::of).toList());
    }
}
