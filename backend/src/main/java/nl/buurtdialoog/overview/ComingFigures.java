package nl.buurtdialoog.overview;

import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What is coming, in figures.
 *
 * @param dialogues published ones that have yet to begin
 * @param participants people who signed up for them
 * @param registrationsThisWeek how many of those registrations came in the last seven days
 */
public record ComingFigures(long dialogues, long tables, long participants, long registrationsThisWeek) {

    private static final String COUNT = """
            select count(*) as dialogues, coalesce(sum(d.tables), 0) as tables,
                coalesce(sum(s.seats_taken), 0) as participants, coalesce(sum(r.fresh), 0) as fresh
            from dialogue d join dialogue_seats s on s.dialogue_id = d.id
                cross join lateral (
                    select count(*) as fresh from registration
                    where organisation_id = d.organisation_id and dialogue_id = d.id
                        and status <> 'CANCELLED' and registered_at >= :since) r
            where d.organisation_id = :organisation and d.status = 'PUBLISHED' and d.starts_at > :now""";

    static ComingFigures of(Session session, UUID organisationId, Instant now) {
        var row = session.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .setParameter("since", now.minus(Duration.ofDays(7)))
                .getSingleResult();
        return new ComingFigures(
                Figures.number(row, "dialogues"),
                Figures.number(row, "tables"),
                Figures.number(row, "participants"),
                Figures.number(row, "fresh"));
    }
}
