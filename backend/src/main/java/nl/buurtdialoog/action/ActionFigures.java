package nl.buurtdialoog.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many actions were agreed in a cycle or neighbourhood, and what became of them. They count what groups did, and
 * nobody.
 *
 * @param agreed all that were agreed, the following three together
 * @param cameAbout those that are done
 * @param medianDays from agreed to done, for half of them or less; null while none is done
 */
public record ActionFigures(
        @Nullable UUID cycleId,
        @Nullable String cycle,
        UUID neighbourhoodId,
        String neighbourhood,
        int agreed,
        int cameAbout,
        int letGo,
        int open,
        @Nullable Integer medianDays) {

    static final String QUERY = """
            select c.id, c.name, n.id, n.name, count(*),
                   count(*) filter (where a.status = 'DONE'),
                   count(*) filter (where a.status = 'LET_GO'),
                   percentile_cont(0.5) within group (order by extract(epoch from a.settled_at - a.agreed_at) / 86400)
                       filter (where a.status = 'DONE')
            from action a
            join neighbourhood n on n.organisation_id = a.organisation_id and n.id = a.neighbourhood_id
            left join cycle c on c.organisation_id = a.organisation_id and c.id = a.cycle_id
            where a.organisation_id = :organisation
            group by c.id, c.name, n.id, n.name
            order by c.name nulls last, c.id, n.name, n.id""";

    static ActionFigures of(Object[] row) {
        var agreed = number(row[4]);
        var cameAbout = number(row[5]);
        var letGo = number(row[6]);
        return new ActionFigures(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                agreed,
                cameAbout,
                letGo,
                agreed - cameAbout - letGo,
                row[7] == null ? null : (int) Math.round(((Number) row[7]).doubleValue()));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
