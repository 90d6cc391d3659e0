package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.shared.Problem;

/**
 * Which trajectories the caller reaches: a coordinator all of the organisation, an adviser the own ones, and to read those
 * for which they were asked as second reader. Of others it does not exist.
 */
@RequestScoped
public class TrajectoryReach {

    @Inject
    Caller caller;

    Trajectory read(UUID id) {
        return reached(Trajectory.of(caller.organisationId(), id), true);
    }

    /** The same, to read by who advises it and to say something of it by who reads along. */
    Trajectory lockedForReader(UUID id) {
        return reached(Trajectory.locked(caller.organisationId(), id), true);
    }

    /** To do something with it; held. */
    Trajectory locked(UUID id) {
        return reached(Trajectory.locked(caller.organisationId(), id), false);
    }

    /** Whether they may know whom to call: not who only reads an advice along. */
    boolean advises(Trajectory trajectory) {
        return caller.is(COORDINATOR) || isAdviser(trajectory);
    }

    /** Whose trajectories a list is narrowed to; empty for a coordinator, who sees all. */
    Optional<UUID> ownOnly() {
        return caller.is(COORDINATOR) ? Optional.empty() : Optional.of(caller.accountId());
    }

    private Trajectory reached(Trajectory trajectory, boolean readersToo) {
        var isReached = advises(trajectory)
                || readersToo
                        && AdviceVersion.all(trajectory).stream()
                                .anyMatch(version -> caller.accountId().equals(version.readerId));
        if (!isReached) {
            throw Problem.notFound();
        }
        return trajectory;
    }

    private boolean isAdviser(Trajectory trajectory) {
        Adviser adviser = trajectory.adviser;
        return adviser != null && adviser.accountId.equals(caller.accountId());
    }
}
