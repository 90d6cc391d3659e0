package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static nl.buurtdialoog.trajectory.CallOutcome.REACHED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/** Where an initiative is called some weeks after its advice. Runs in the caller's transaction. */
@RequestScoped
class CallDesk {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** An attempt. Who calls back after the last one was reached after all, and their trajectory goes on. */
    FollowUpCall note(Trajectory trajectory, NewFollowUpCall said) {
        var now = clock.instant();
        said.check(now);
        if (said.result() == REACHED) {
            trajectory.require(Step.CALL, Step.NOT_REACHED);
            trajectory.hears(said.perspectiveAfter(), said.approaches());
        } else {
            trajectory.require(Step.CALL);
        }
        var call = new FollowUpCall(trajectory, said, caller.accountId(), now);
        call.persist();
        trajectory.settle(now);
        return call;
    }

    /** What was noted by mistake is as if nobody called. */
    void undo(Trajectory trajectory, UUID callId) {
        trajectory.require(Step.CALL, Step.LESSONS, Step.CLOSED, Step.NOT_REACHED);
        var calls = FollowUpCall.of(trajectory);
        var call = calls.stream()
                .filter(each -> each.id.equals(callId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!isTheirs(call)) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
        if (!call.equals(calls.getLast()) || !isOfToday(call)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "calledAt", call.calledAt);
        }
        if (call.result == REACHED) {
            trajectory.hearsNothingYet();
        }
        call.delete();
        trajectory.settle(clock.instant());
    }

    /** All attempts, the first one first. */
    List<FollowUpCallDetails> show(Trajectory trajectory) {
        var calls = FollowUpCall.of(trajectory);
        return calls.stream()
                .map(call ->
                        FollowUpCallDetails.of(call, call.equals(calls.getLast()) && isOfToday(call) && isTheirs(call)))
                .toList();
    }

    /** One that was just noted. */
    FollowUpCallDetails shown(FollowUpCall call) {
        FollowUpCall.getEntityManager().refresh(call);
        return FollowUpCallDetails.of(call, true);
    }

    private boolean isTheirs(FollowUpCall call) {
        return caller.is(COORDINATOR) || call.calledBy.equals(caller.accountId());
    }

    private boolean isOfToday(FollowUpCall call) {
        return day(call.calledAt).equals(day(clock.instant()));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }
}
