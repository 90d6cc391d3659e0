package nl.buurtdialoog.standing;

import static java.util.stream.Collectors.groupingBy;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.REGULARS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;

/** Who always comes to a cycle, for who keeps it going. Runs in the caller's transaction. */
@ApplicationScoped
public class Regulars {

    @Inject
    Clock clock;

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** Everybody, the longest first. A cycle has no more regulars than a neighbourhood has chairs. */
    public List<RegularSummary> of(UUID organisationId, UUID cycleId) {
        return shown(organisationId, all(organisationId, cycleId));
    }

    /** Whom somebody could call to ask how they are: they were missed twice in a row without a word. */
    public List<RegularSummary> toCall(UUID organisationId, UUID cycleId) {
        return shown(
                organisationId,
                all(organisationId, cycleId).stream()
                        .filter(RegularSummary::toCall)
                        .toList());
    }

    /** Who is seen here is told so in their own file; who is not, is not. */
    private List<RegularSummary> shown(UUID organisationId, List<RegularSummary> regulars) {
        trail.write(organisationId, READ, REGULARS, regulars.stream().map(RegularSummary::participantId));
        return regulars;
    }

    private List<RegularSummary> all(UUID organisationId, UUID cycleId) {
        var cycle = Cycle.of(organisationId, cycleId);
        int next = ComingEditions.of(cycle, clock.instant()).next();
        var turns = StandingTurn.inCycle(organisationId, cycleId).stream()
                .collect(groupingBy(turn -> turn.standingRegistration.id));
        var missed = Missed.in(session, organisationId, cycleId, clock.instant());
        return StandingRegistration.all(organisationId, cycleId).stream()
                .map(one -> summary(
                        one,
                        turns.getOrDefault(one.id, List.of()),
                        Objects.requireNonNullElse(missed.get(one.id), Missed.NEVER),
                        next))
                .toList();
    }

    /** Somebody of the core group of a cycle called one of its regulars; another cycle's are not found. */
    public void calledIn(UUID organisationId, UUID cycleId, UUID id) {
        if (!StandingRegistration.of(organisationId, id).cycle.id.equals(cycleId)) {
            throw Problem.notFound();
        }
        called(organisationId, id);
    }

    /** Somebody called. They are on the list again only when they are missed twice more. */
    public void called(UUID organisationId, UUID id) {
        var standing = StandingRegistration.of(organisationId, id);
        Map<UUID, Missed> missed = Missed.in(session, organisationId, standing.cycle.id, clock.instant());
        if (missed.containsKey(id)) {
            standing.isCalled(missed.get(id).last());
        }
    }

    private RegularSummary summary(StandingRegistration one, List<StandingTurn> turns, Missed missed, int next) {
        var regular = Opening.regular(one, turns);
        return new RegularSummary(
                one.id,
                one.participant.id,
                one.participant.name,
                one.participant.contact(),
                one.since,
                one.companions.size(),
                (int) regular.seats().values().stream().filter(seated -> seated).count(),
                regular.passedOver(),
                turns.stream().anyMatch(turn -> turn.editionNumber == next),
                missed.times(),
                missed.asksForACall(),
                one.asksNeedsAgain(clock.instant()),
                next);
    }
}
