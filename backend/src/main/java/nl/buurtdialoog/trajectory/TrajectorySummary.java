package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.initiative.GivenVia;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory in a list, without who speaks for the initiative.
 *
 * @param adviserName of who advises; null while nobody does
 * @param dueOn by when what comes next is done; null when nothing comes
 * @param overdue whether that day has passed: for adviser and coordinator only
 */
@Schema(name = "Trajectory")
public record TrajectorySummary(
        UUID id,
        UUID programmeId,
        UUID initiativeId,
        String initiativeName,
        String place,
        String region,
        Step step,
        @Nullable UUID adviserId,
        @Nullable String adviserName,
        GivenVia appliedVia,
        Instant appliedAt,
        @Nullable Instant conversationAt,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    static TrajectorySummary of(
            Trajectory trajectory, Timetable timetable, @Nullable Instant conversationAt, LocalDate today) {
        var initiative = trajectory.initiative;
        var adviser = trajectory.adviser;
        return new TrajectorySummary(
                trajectory.id,
                trajectory.programme.id,
                initiative.id,
                initiative.name,
                initiative.place,
                initiative.region,
                trajectory.step,
                adviser == null ? null : adviser.id,
                adviser == null ? null : adviser.name,
                trajectory.appliedVia,
                trajectory.appliedAt,
                conversationAt,
                timetable.dueOn(trajectory.step),
                timetable.isOverdue(trajectory.step, today));
    }
}
