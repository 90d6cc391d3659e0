package nl.buurtdialoog.subscription;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.coregroup.CoreGroupLink;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The calendar of who carries a cycle, by their own link. */
@Path("/my-core-group/calendar")
public class MyCoreGroupCalendarResource {

    @Inject
    CoreGroupLink link;

    @Inject
    OwnCalendars calendars;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read whether a calendar program can follow one's core group and tasks")
    public MyCalendar readMyCoreGroupCalendar(@HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        return calendars.read(CalendarOwner.of(link.holder(token)));
    }

    @POST
    @OpenToAll
    @Transactional
    @Operation(summary = "Get an address by which a calendar program follows one's core group and tasks")
    public MyCalendar makeMyCoreGroupCalendar(@HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        return calendars.make(CalendarOwner.of(link.holder(token)));
    }

    @DELETE
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Stop that calendar: its address opens nothing any more")
    public MyCalendar stopMyCoreGroupCalendar(@HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        return calendars.stop(CalendarOwner.of(link.holder(token)));
    }
}
