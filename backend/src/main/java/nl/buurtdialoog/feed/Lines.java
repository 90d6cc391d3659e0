package nl.buurtdialoog.feed;

import static java.util.stream.Collectors.joining;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.shared.Overlap;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds which dialogues stand in the feed, in which order. An organisation's own, never a draft. */
@ApplicationScoped
class Lines {

    /** How far each venue is comes along as two lists: an organisation has some tens of them. */
    private static final String LINE = """
            with line as (
                select d.id, coalesce(far.metres, :unknown) as metres, d.starts_at, d.updated_at,
                    (cast(:neighbourhood as text) is null or d.neighbourhood_id = cast(:neighbourhood as uuid))
                    and (cast(:theme as text) is null or d.theme_id = cast(:theme as uuid))
                    and d.starts_at >= :from and d.starts_at < :until
                    and coalesce(far.metres, :unknown) <= :within as fits
                from dialogue d
                    left join unnest(
                        cast(string_to_array(:venues, ',') as uuid[]),
                        cast(string_to_array(:metres, ',') as integer[])) as far (venue_id, metres)
                    on far.venue_id = d.venue_id
                where d.organisation_id = :organisation and d.status <> 'DRAFT')
            """;

    private static final String COMING = LINE + """
            select id, metres, starts_at as at, fits from line
            where fits and (metres, starts_at, id) > (:afterMetres, :afterAt, :afterId)
            order by metres, starts_at, id limit :limit""";

    private static final String CHANGED = LINE + """
            , change as (
                select id, metres, updated_at as at, fits from line where updated_at >= :since
                union all
                select dialogue_id, :unknown, withdrawn_at, false from withdrawn_dialogue
                where organisation_id = :organisation and withdrawn_at >= :since
                    and dialogue_id not in (select id from line))
            select id, metres, at, fits from change
            where (at, id) > (:afterAt, :afterId) order by at, id limit :limit""";

    private static final Instant LAST_OF_TIMES = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    Session session;

    /**
     * @param metres how far venues are, by their ids; empty when nothing near was asked for
     */
    List<Line> after(UUID organisationId, FeedFilter filter, Map<UUID, Integer> metres, Crawl crawl, int most) {
        var since = Overlap.before(filter.updatedSince);
        var query = session.createNativeQuery(since == null ? COMING : CHANGED, Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("neighbourhood", text(filter.neighbourhoodId), String.class)
                .setParameter("theme", text(filter.themeId), String.class)
                .setParameter("from", Objects.requireNonNullElse(firstMoment(filter, crawl.begunAt()), Instant.EPOCH))
                .setParameter("until", filter.until == null ? LAST_OF_TIMES : start(filter.until.plusDays(1)))
                .setParameter("within", Objects.requireNonNullElse(filter.withinMetres, Line.UNKNOWN))
                .setParameter("unknown", Line.UNKNOWN)
                .setParameter(
                        "venues", metres.keySet().stream().map(UUID::toString).collect(joining(",")))
                .setParameter(
                        "metres", metres.values().stream().map(String::valueOf).collect(joining(",")))
                .setParameter("afterAt", crawl.at())
                .setParameter("afterId", crawl.id())
                .setParameter("limit", most);
        return in(order(query, since, crawl));
    }

    private static NativeQuery<Object[]> order(NativeQuery<Object[]> query, @Nullable Instant since, Crawl crawl) {
        return since == null ? query.setParameter("afterMetres", crawl.metres()) : query.setParameter("since", since);
    }

    private static List<Line> in(NativeQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Line((UUID) row[0], (int) row[1], (Instant) row[2], (boolean) row[3]))
                .toList();
    }

    /** Whoever pulls changes also wants what is over; everybody else begins today. */
    private static @Nullable Instant firstMoment(FeedFilter filter, Instant now) {
        if (filter.from != null) {
            return start(filter.from);
        }
        return filter.updatedSince != null
                ? null
                : now.atZone(AMSTERDAM).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
