package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.coregroup.CareTaskKind.RECRUITMENT;
import static nl.buurtdialoog.coregroup.CareTaskStatus.TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.audit.Actor;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.standing.Regulars;

/**
 * "Bel even hoe het gaat", for who invites the neighbours of a coming edition: a name and a number are what that task
 * needs, and nobody else of the core group sees them. Runs in the caller's transaction.
 */
@ApplicationScoped
class RegularsToCall {

    @Inject
    Regulars regulars;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    List<RegularToCall> of(CoreGroupMember me) {
        if (!invites(me)) {
            return List.of();
        }
        actor.isHolder(me.id);
        return regulars.toCall(me.organisationId, me.cycle.id).stream()
                .map(RegularToCall::of)
                .toList();
    }

    void called(CoreGroupMember me, UUID standingId) {
        if (!invites(me)) {
            throw Problem.notFound();
        }
        regulars.calledIn(me.organisationId, me.cycle.id, standingId);
    }

    /** From taking the task until the edition is there. */
    private boolean invites(CoreGroupMember me) {
        return CareTaskList.since(me.organisationId, me.cycle.id, clock.instant()).stream()
                .anyMatch(task -> task.kind == RECRUITMENT && task.status == TAKEN && task.isOf(me));
    }
}
