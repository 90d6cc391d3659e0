package nl.buurtdialoog.adviceboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.InitiativeGoal;
import nl.buurtdialoog.trajectory.Step;
import nl.buurtdialoog.trajectory.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A place of the board.
 *
 * @param goals what the initiative works for, as far as it was spoken about
 * @param sinceDate since when it stands on its step
 * @param days as many days as that is
 * @param next what is done next; null when it is over
 * @param dueOn by when; null when nothing is to be done, or nobody knows when a place comes free
 * @param failedAttempts calls in which nobody was reached
 * @param opens whether you may open the trajectory
 */
public record BoardCard(
        UUID trajectoryId,
        String initiative,
        String place,
        String region,
        @Nullable UUID adviserId,
        @Nullable String adviser,
        List<InitiativeGoal> goals,
        Step step,
        LocalDate sinceDate,
        int days,
        @Nullable NextAct next,
        @Nullable LocalDate dueOn,
        boolean overdue,
        int failedAttempts,
        boolean opens) {

    static BoardCard of(BoardRow row, Timetable timetable, LocalDate today, boolean opens) {
        var dueOn = timetable.dueOn(row.step());
        return new BoardCard(
                row.id(),
                row.initiative(),
                row.place(),
                row.region(),
                row.adviserId(),
                row.adviser(),
                row.goals().stream().map(InitiativeGoal::valueOf).toList(),
                row.step(),
                row.since(),
                (int) Math.max(0, ChronoUnit.DAYS.between(row.since(), today)),
                row.nextAct(),
                dueOn,
                dueOn != null && dueOn.isBefore(today),
                (int) row.failedAttempts(),
                opens);
    }
}
