package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import nl.buurtdialoog.adviceprogramme.InitiativeGoal;
import org.hibernate.query.QueryProducer;

/**
 * One of the three sub-goals of initiatives; an initiative may work for more than one.
 *
 * @param taken initiatives with a place that work for it
 * @param closed of those, closed with all that was promised
 */
public record GoalFigures(InitiativeGoal goal, long taken, long closed) {

    private static final String COUNT = """
            select g.goal, count(*) as taken, count(*) filter (where t.step = 'CLOSED') as closed
            from trajectory t cross join lateral unnest(t.goals) g (goal)
            where t.organisation_id = :organisation and t.programme_id = :programme and t.step in (:taking)
            group by g.goal""";

    static List<GoalFigures> of(QueryProducer queries, AdviceProgramme programme) {
        Map<InitiativeGoal, GoalFigures> found = queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme.id)
                .setParameter("taking", Places.TAKEN_NAMES)
                .getResultStream()
                .map(row -> new GoalFigures(
                        InitiativeGoal.valueOf(row.get("goal", String.class)),
                        Counted.number(row, "taken"),
                        Counted.number(row, "closed")))
                .collect(Collectors.toMap(GoalFigures::goal, figures -> figures));
        return Arrays.stream(InitiativeGoal.values())
                .map(goal -> found.getOrDefault(goal, new GoalFigures(goal, 0, 0)))
                .toList();
    }
}
