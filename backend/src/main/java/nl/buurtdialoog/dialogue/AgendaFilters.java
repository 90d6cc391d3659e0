package nl.buurtdialoog.dialogue;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.campaign.CampaignDetails;
import nl.buurtdialoog.place.NeighbourhoodCard;
import nl.buurtdialoog.shared.Named;
import org.hibernate.Session;

/** What the agenda can be filtered by: only what has something coming. */
public record AgendaFilters(
        List<NeighbourhoodCard> neighbourhoods, List<Named> themes, List<CampaignDetails> campaigns) {

    private static final int MOST = 500;

    private static final String COMING = """
            select new %s(%s) from %s f
            where exists (
                select 1 from Dialogue d
                where d.%s = f and d.status in (PUBLISHED, CANCELLED) and d.startsAt > :now and %s)
            order by %s, f.id""";

    static AgendaFilters at(Instant now, Session session) {
        return new AgendaFilters(
                coming(
                        NeighbourhoodCard.class,
                        "f.id, f.name, f.municipality",
                        "neighbourhood",
                        "f.municipality, f.name",
                        now,
                        session),
                coming(Named.class, "f.id, f.name", "theme", "f.name", now, session),
                coming(
                        CampaignDetails.class,
                        "f.id, f.organisationId, f.name, f.description, f.startsOn, f.endsOn",
                        "campaign",
                        "f.startsOn",
                        now,
                        session));
    }

    private static <T> List<T> coming(
            Class<T> type, String fields, String of, String order, Instant now, Session session) {
        var entity = Character.toUpperCase(of.charAt(0)) + of.substring(1);
        var query = COMING.formatted(type.getName(), fields, entity, of, Agenda.NO_PRACTICE, order);
        return session.createQuery(query, type)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }
}
