package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.query.QueryProducer;

/**
 * A month of a programme.
 *
 * @param monthDate its first day
 * @param accepted who got a place in it
 * @param advised whose first advice was sent in it
 * @param closed closed in it, with all that was promised
 * @param acceptedSoFar places given until its end, also to who stopped later
 * @param advisedSoFar advised until its end
 * @param closedSoFar closed until its end
 */
public record MonthFigures(
        LocalDate monthDate,
        long accepted,
        long advised,
        long closed,
        long acceptedSoFar,
        long advisedSoFar,
        long closedSoFar) {

    /** The last five years of a programme that goes on for longer. */
    private static final int MOST = 60;

    private static final String COUNT = """
            select cast(date_trunc('month', e.at at time zone 'Europe/Amsterdam') as date) as month,
                count(*) filter (where e.kind = 'ACCEPTED') as accepted,
                count(*) filter (where e.kind = 'ADVISED') as advised,
                count(*) filter (where e.kind = 'CLOSED') as closed
            from trajectory t
                cross join lateral (values
                    ('ACCEPTED', case when t.answer = 'ACCEPTED' then t.answered_at end),
                    ('ADVISED', (select min(v.sent_at) from advice_version v
                        where v.organisation_id = t.organisation_id and v.trajectory_id = t.id)),
                    ('CLOSED', case when t.step = 'CLOSED' then t.closed_at end)) e (kind, at)
            where t.organisation_id = :organisation and t.programme_id = :programme and e.at is not null
            group by 1""";

    /** From its first month on, months without anything too. */
    static List<MonthFigures> of(QueryProducer queries, AdviceProgramme programme, LocalDate today) {
        var happened = happened(queries, programme);
        var first = programme.beginsOn.withDayOfMonth(1);
        var last = (today.isBefore(programme.endsOn) ? today : programme.endsOn).withDayOfMonth(1);
        if (!happened.isEmpty()) {
            first = earlier(first, happened.firstKey());
            last = earlier(last, happened.lastKey()).equals(last) ? happened.lastKey() : last;
        }
        var months = new ArrayList<MonthFigures>();
        var before = nothingIn(first);
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            before = before.then(Objects.requireNonNullElse(happened.get(month), nothingIn(month)));
            months.add(before);
        }
        return List.copyOf(months.subList(Math.max(0, months.size() - MOST), months.size()));
    }

    private static TreeMap<LocalDate, MonthFigures> happened(QueryProducer queries, AdviceProgramme programme) {
        return queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme.id)
                .getResultStream()
                .map(row -> new MonthFigures(
                        row.get("month", LocalDate.class),
                        Counted.number(row, "accepted"),
                        Counted.number(row, "advised"),
                        Counted.number(row, "closed"),
                        0,
                        0,
                        0))
                .collect(Collectors.toMap(MonthFigures::monthDate, month -> month, (one, other) -> one, TreeMap::new));
    }

    private MonthFigures then(MonthFigures next) {
        return new MonthFigures(
                next.monthDate,
                next.accepted,
                next.advised,
                next.closed,
                acceptedSoFar + next.accepted,
                advisedSoFar + next.advised,
                closedSoFar + next.closed);
    }

    private static MonthFigures nothingIn(LocalDate month) {
        return new MonthFigures(month, 0, 0, 0, 0, 0, 0);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
