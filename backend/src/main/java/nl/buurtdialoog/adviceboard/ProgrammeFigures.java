package nl.buurtdialoog.adviceboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.Session;

/**
 * What came of a programme so far: its four sub-goals, and its trajectories by month, region, sub-goal of an initiative
 * and adviser.
 *
 * @param onDate the day on which it was counted
 * @param endsOn still of it
 */
public record ProgrammeFigures(
        UUID programmeId,
        String name,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate onDate,
        ReachFigures reach,
        TrainingFigures training,
        ScopeFigures scope,
        SharingFigures sharing,
        List<MonthFigures> months,
        List<RegionFigures> regions,
        List<GoalFigures> goals,
        List<AdviserFigures> advisers) {

    static ProgrammeFigures of(Session session, AdviceProgramme programme, LocalDate today) {
        return new ProgrammeFigures(
                programme.id,
                programme.name,
                programme.beginsOn,
                programme.endsOn,
                today,
                ReachFigures.of(session, programme),
                TrainingFigures.of(session, programme, today),
                ScopeFigures.of(session, programme),
                SharingFigures.of(session, programme),
                MonthFigures.of(session, programme, today),
                RegionFigures.of(session, programme),
                GoalFigures.of(session, programme),
                AdviserFigures.of(session, programme));
    }
}
