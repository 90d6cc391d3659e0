package nl.buurtdialoog.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who has a calendar of their own, and what opens it. Runs in the caller's transaction. */
@ApplicationScoped
class OwnCalendars {

    @Inject
    Session session;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    @Inject
    AgendaAddress address;

    MyCalendar read(CalendarOwner owner) {
        return OwnCalendar.of(owner)
                .map(calendar -> new MyCalendar(calendar.madeAt, null))
                .orElse(MyCalendar.NONE);
    }

    /** The first time, or anew: then the address they had opens nothing any more. */
    MyCalendar make(CalendarOwner owner) {
        var key = CalendarKey.random();
        var now = clock.instant();
        OwnCalendar.everOf(owner)
                .ifPresentOrElse(
                        calendar -> calendar.renew(owner, key, now), () -> new OwnCalendar(owner, key, now).persist());
        OwnCalendar.flush();
        return new MyCalendar(now, address.ownCalendar(key));
    }

    MyCalendar stop(CalendarOwner owner) {
        OwnCalendar.everOf(owner).ifPresent(OwnCalendar::delete);
        return MyCalendar.NONE;
    }

    /** The calendar that a key opens; from here on the request works for its organisation. */
    OwnCalendar open(@Nullable String key) {
        var hash = new CalendarKey(key == null ? "" : key).hash();
        var organisationId = (UUID) session.createNativeQuery("select organisation_of_calendar(:hash)", Object.class)
                .setParameter("hash", hash)
                .getSingleResultOrNull();
        if (organisationId == null) {
            throw Problem.notFound();
        }
        tenancy.enter(organisationId);
        return OwnCalendar.openedBy(organisationId, hash).orElseThrow(Problem::notFound);
    }
}
