package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.query.QueryProducer;

/**
 * An adviser in this programme, for the coordinator who divides the work.
 *
 * @param load initiatives they advise now
 * @param most how many they can advise at once
 * @param closed those they brought to the end
 */
public record AdviserFigures(UUID adviserId, String name, long load, int most, long closed) {

    private static final int MOST = 200;

    private static final String COUNT = """
            select v.id, a.name, v.most,
                count(t.id) filter (where t.step in ('CONVERSATION', 'ADVICE', 'CALL', 'LESSONS')) as load,
                count(t.id) filter (where t.step = 'CLOSED') as closed
            from adviser v join account a on a.id = v.account_id
                left join membership m on m.organisation_id = v.organisation_id and m.account_id = v.account_id
                left join trajectory t on t.organisation_id = v.organisation_id and t.adviser_id = v.id
                    and t.programme_id = :programme
            where v.organisation_id = :organisation
            group by v.id, a.name, m.roles
            having 'ADVISER' = any (m.roles) or count(t.id) > 0
            order by a.name, v.id""";

    static List<AdviserFigures> of(QueryProducer queries, AdviceProgramme programme) {
        return queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme.id)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new AdviserFigures(
                        row.get("id", UUID.class),
                        String.valueOf(row.get("name")),
                        Counted.number(row, "load"),
                        (int) Counted.number(row, "most"),
                        Counted.number(row, "closed")))
                .toList();
    }
}
