package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.util.UUID;

/** What a partner sees of an initiative that it brought: how far it is, and nothing of who speaks for it. */
public record PartnerTrajectory(UUID id, String initiativeName, String place, Step step, Instant appliedAt) {

    static PartnerTrajectory of(Trajectory trajectory) {
        return new PartnerTrajectory(
                trajectory.id,
                trajectory.initiative.name,
                trajectory.initiative.place,
                trajectory.step,
                trajectory.appliedAt);
    }
}
