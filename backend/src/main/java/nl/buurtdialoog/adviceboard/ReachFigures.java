package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.query.QueryProducer;

/**
 * The first sub-goal of a programme: initiatives reached and strengthened.
 *
 * @param target how many trajectories the programme does
 * @param accepted who got a place, also those that stopped later
 * @param underWay with a place, and not at the end
 * @param closed the initiative got all it was promised; this is what counts for the target
 * @param notReached closed after three attempts to call; counted apart
 * @param stopped ended early, which freed their place; counted apart
 */
public record ReachFigures(
        int target,
        long applications,
        long accepted,
        long waiting,
        long declined,
        long underWay,
        long advised,
        long closed,
        long notReached,
        long stopped) {

    private static final String COUNT = """
            select count(*) as applications,
                count(*) filter (where t.answer = 'ACCEPTED') as accepted,
                count(*) filter (where t.step = 'WAITING') as waiting,
                count(*) filter (where t.step = 'DECLINED') as declined,
                count(*) filter (where t.step in ('MATCHING', 'CONVERSATION', 'ADVICE', 'CALL', 'LESSONS')) as under_way,
                count(*) filter (where exists (select from advice_version v
                    where v.organisation_id = t.organisation_id and v.trajectory_id = t.id
                        and v.sent_at is not null)) as advised,
                count(*) filter (where t.step = 'CLOSED') as closed,
                count(*) filter (where t.step = 'NOT_REACHED') as not_reached,
                count(*) filter (where t.step = 'STOPPED') as stopped
            from trajectory t
            where t.organisation_id = :organisation and t.programme_id = :programme""";

    static ReachFigures of(QueryProducer queries, AdviceProgramme programme) {
        var row = queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme.id)
                .getSingleResult();
        return new ReachFigures(
                programme.target,
                Counted.number(row, "applications"),
                Counted.number(row, "accepted"),
                Counted.number(row, "waiting"),
                Counted.number(row, "declined"),
                Counted.number(row, "under_way"),
                Counted.number(row, "advised"),
                Counted.number(row, "closed"),
                Counted.number(row, "not_reached"),
                Counted.number(row, "stopped"));
    }
}
