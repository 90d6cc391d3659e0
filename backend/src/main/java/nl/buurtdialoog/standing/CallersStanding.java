package nl.buurtdialoog.standing;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.REGULARS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;

/** What somebody of the organisation does about always coming, for who calls. Runs in the caller's transaction. */
@ApplicationScoped
class CallersStanding {

    @Inject
    StandingDesk desk;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Standing begin(UUID organisationId, NewStandingRegistration request) {
        var cycle = Cycle.of(organisationId, request.cycleId());
        var person = Participant.of(organisationId, request.participantId());
        var standing = desk.begin(cycle, person, Via.PHONE);
        write(organisationId, CHANGED, person.id);
        return desk.describe(standing);
    }

    Standing read(UUID organisationId, UUID id) {
        var standing = StandingRegistration.of(organisationId, id);
        write(organisationId, READ, standing.participant.id);
        return desk.describe(standing);
    }

    /** Every cycle in which somebody has or had a place, and whether they always come. */
    List<Standing> of(UUID organisationId, UUID participantId) {
        var person = Participant.of(organisationId, participantId);
        write(organisationId, READ, person.id);
        return Cycle.<Cycle>list(
                        "from Cycle c where c.organisationId = ?1 and exists (select 1 from RegistrationPerson p"
                                + " join p.registration r where p.participant = ?2 and r.dialogue.cycleId = c.id)"
                                + " order by c.name, c.id",
                        organisationId,
                        person)
                .stream()
                .map(cycle -> desk.read(cycle, person))
                .toList();
    }

    void stop(UUID organisationId, UUID id) {
        var standing = StandingRegistration.of(organisationId, id);
        write(organisationId, CHANGED, standing.participant.id);
        standing.delete();
    }

    Standing skip(UUID organisationId, UUID id, int edition) {
        return change(organisationId, id, standing -> desk.skip(standing, edition));
    }

    Standing undoSkip(UUID organisationId, UUID id, int edition) {
        return change(organisationId, id, standing -> desk.undoSkip(standing, edition));
    }

    Standing confirmNeeds(UUID organisationId, UUID id) {
        return change(organisationId, id, standing -> standing.sayNeedsAgain(clock.instant()));
    }

    private Standing change(UUID organisationId, UUID id, Consumer<StandingRegistration> act) {
        var standing = StandingRegistration.of(organisationId, id);
        act.accept(standing);
        StandingRegistration.flush();
        write(organisationId, CHANGED, standing.participant.id);
        return desk.describe(standing);
    }

    private void write(UUID organisationId, AuditAct act, UUID participantId) {
        trail.write(organisationId, act, REGULARS, Stream.of(participantId));
    }
}
