package nl.buurtdialoog.adviceboard;

import static java.lang.String.CASE_INSENSITIVE_ORDER;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.TreeMap;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.query.QueryProducer;

/**
 * A region of a programme, or where initiatives with a place are.
 *
 * @param region as the programme names it; in small or capital letters is the same
 * @param aimed places meant for it; 0 when the programme does not name it
 * @param taken places taken
 * @param closed of those, closed with all that was promised
 */
public record RegionFigures(String region, long aimed, long taken, long closed) {

    /** There are twelve provinces; more than this is no help to anybody. */
    private static final int MOST = 60;

    private static final String COUNT = """
            select i.region, count(*) as taken, count(*) filter (where t.step = 'CLOSED') as closed
            from trajectory t join initiative i on i.organisation_id = t.organisation_id and i.id = t.initiative_id
            where t.organisation_id = :organisation and t.programme_id = :programme and t.step in (:taking)
            group by i.region
            order by taken desc, i.region""";

    static List<RegionFigures> of(QueryProducer queries, AdviceProgramme programme) {
        var regions = new TreeMap<String, RegionFigures>(CASE_INSENSITIVE_ORDER);
        for (var aim : programme.regions) {
            regions.put(aim.region().strip(), new RegionFigures(aim.region().strip(), aim.places(), 0, 0));
        }
        queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme.id)
                .setParameter("taking", Places.TAKEN_NAMES)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new RegionFigures(
                        row.get("region", String.class),
                        0,
                        Counted.number(row, "taken"),
                        Counted.number(row, "closed")))
                .forEach(found -> regions.merge(found.region(), found, RegionFigures::plus));
        return List.copyOf(regions.values());
    }

    private RegionFigures plus(RegionFigures more) {
        return new RegionFigures(region, aimed, taken + more.taken, closed + more.closed);
    }
}
