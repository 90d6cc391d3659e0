package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.holiday.PublicHoliday;
import nl.buurtdialoog.holiday.QuietCalendar;
import nl.buurtdialoog.holiday.SchoolRegion;
import nl.buurtdialoog.place.Point;
import nl.buurtdialoog.place.Surroundings;
import nl.buurtdialoog.place.Venue;
import org.hibernate.Session;

/** What neighbours have to do on a day beside a dialogue. */
@ApplicationScoped
class NeighbourhoodDiary {

    private static final int NEAR_METRES = 2000;

    /** Of another organisation only what everybody may see. */
    private static final String NEAR = """
            select new nl.buurtdialoog.cycle.DialogueNear(d.id, d.title, v.name, d.startsAt, d.status)
            from Dialogue d join d.venue v join d.neighbourhood n
            where d.startsAt >= :from and d.startsAt < :until and d.status in (DRAFT, PUBLISHED)
                and (d.organisationId = :organisation and (n.id = :neighbourhood or v.id in :venues)
                    or d.organisationId <> :organisation and d.status = PUBLISHED and n.name = :name
                        and n.municipality = :municipality and not exists
                            (select 1 from Organisation o where o.id = d.organisationId and o.sandbox))
            order by d.startsAt, d.id""";

    @Inject
    Session session;

    @Inject
    Surroundings surroundings;

    @Inject
    QuietCalendar quiet;

    Clashes on(LocalDate day, Cycle cycle) {
        return new Clashes(
                PublicHoliday.on(day).orElse(null),
                quiet.on(day, SchoolRegion.of(cycle.neighbourhood.region)),
                near(day, cycle),
                !day.isAfter(quiet.knownUntil()));
    }

    private List<DialogueNear> near(LocalDate day, Cycle cycle) {
        return session.createSelectionQuery(NEAR, DialogueNear.class)
                .setParameter("from", day.minusDays(1).atStartOfDay(AMSTERDAM).toInstant())
                .setParameter("until", day.plusDays(2).atStartOfDay(AMSTERDAM).toInstant())
                .setParameter("organisation", cycle.organisationId)
                .setParameter("neighbourhood", cycle.neighbourhood.id)
                .setParameter("name", cycle.neighbourhood.name)
                .setParameter("municipality", cycle.neighbourhood.municipality)
                .setParameterList("venues", venuesNear(cycle.venue))
                .setMaxResults(10)
                .list();
    }

    /** The venue itself is one of them, also when nobody knows where it is. */
    private List<UUID> venuesNear(Venue venue) {
        var others = point(venue)
                .map(here -> surroundings.metresFrom(venue.organisationId, here))
                .orElse(Map.of(venue.id, 0));
        return others.entrySet().stream()
                .filter(other -> other.getValue() <= NEAR_METRES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Point> point(Venue venue) {
        return venue.latitude == null || venue.longitude == null
                ? surroundings.of(venue.organisationId, venue.postcode)
                : Optional.of(new Point(venue.latitude, venue.longitude));
    }
}
