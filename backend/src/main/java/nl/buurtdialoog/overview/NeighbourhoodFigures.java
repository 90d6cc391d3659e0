package nl.buurtdialoog.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.place.NeighbourhoodDetails;
import org.hibernate.Session;

/**
 * A neighbourhood's past twelve months, of dialogues that closed.
 *
 * @param tables those that were held
 * @param participants "deelnames": who came twice counts twice
 */
public record NeighbourhoodFigures(NeighbourhoodDetails neighbourhood, long dialogues, long tables, long participants) {

    private static final int MOST = 50;

    private static final String COUNT = """
            select new nl.buurtdialoog.overview.NeighbourhoodFigures(
                new nl.buurtdialoog.place.NeighbourhoodDetails(n.id, n.name, n.municipality, n.region),
                count(d.id), sum(d.tablesHeld), sum(d.participants))
            from Dialogue d join d.neighbourhood n
            where d.organisationId = :organisation and d.status = CLOSED
                and d.startsAt >= :since and d.startsAt < :now
            group by n.id, n.name, n.municipality, n.region
            order by sum(d.participants) desc, n.name, n.id""";

    /** Those with the most people first. */
    static List<NeighbourhoodFigures> of(Session session, UUID organisationId, Instant since, Instant now) {
        return session.createQuery(COUNT, NeighbourhoodFigures.class)
                .setParameter("organisation", organisationId)
                .setParameter("since", since)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }
}
