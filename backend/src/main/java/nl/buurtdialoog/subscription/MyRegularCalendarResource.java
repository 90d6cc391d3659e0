package nl.buurtdialoog.subscription;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.registration.LinkHolder;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.standing.OwnStanding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The calendar of who always comes, by the link of a registration for an edition. */
@Path("/my-standing-registration/calendar")
public class MyRegularCalendarResource {

    @Inject
    OwnStanding own;

    @Inject
    OwnCalendars calendars;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read whether a calendar program can follow the editions one always comes to")
    public MyCalendar readMyRegularCalendar(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return calendars.read(CalendarOwner.of(own.registration(token)));
    }

    @POST
    @OpenToAll
    @Transactional
    @Operation(summary = "Get an address by which a calendar program follows the editions one always comes to")
    public MyCalendar makeMyRegularCalendar(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return calendars.make(CalendarOwner.of(own.registration(token)));
    }

    @DELETE
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Stop that calendar: its address opens nothing any more")
    public MyCalendar stopMyRegularCalendar(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return calendars.stop(CalendarOwner.of(own.registration(token)));
    }
}
