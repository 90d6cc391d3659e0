package nl.buurtdialoog.adviceboard;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.query.QueryProducer;

/**
 * What came of a programme so far: its four sub-goals, and its trajectories by month, region, sub-goal of an initiative
 * and adviser.
 *
 * @param onDate the day on which it was counted
 * @param endsOn still of it
 * @param asOf what was done until then is counted: now, or a moment ago
 */
public record ProgrammeFigures(
        UUID programmeId,
        String name,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate onDate,
        Instant asOf,
        ReachFigures reach,
        TrainingFigures training,
        ScopeFigures scope,
        SharingFigures sharing,
        List<MonthFigures> months,
        List<RegionFigures> regions,
        List<GoalFigures> goals,
        List<AdviserFigures> advisers) {

    static ProgrammeFigures of(QueryProducer queries, AdviceProgramme programme, Instant asOf) {
        var today = LocalDate.ofInstant(asOf, AMSTERDAM);
        return new ProgrammeFigures(
                programme.id,
                programme.name,
                programme.beginsOn,
                programme.endsOn,
                today,
                asOf,
                ReachFigures.of(queries, programme),
                TrainingFigures.of(queries, programme, today),
                ScopeFigures.of(queries, programme),
                SharingFigures.of(queries, programme),
                MonthFigures.of(queries, programme, today),
                RegionFigures.of(queries, programme),
                GoalFigures.of(queries, programme),
                AdviserFigures.of(queries, programme));
    }
}
