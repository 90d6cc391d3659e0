package nl.buurtdialoog.subscription;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.team.TeamLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The calendar of who makes dialogues possible, by the link of one of them. */
@Path("/my-turn/calendar")
public class MyTurnCalendarResource {

    @Inject
    TeamLink link;

    @Inject
    OwnCalendars calendars;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read whether a calendar program can follow where one helps")
    public MyCalendar readMyTurnCalendar(@HeaderParam(TeamLink.HEADER) @Nullable String token) {
        return calendars.read(CalendarOwner.of(link.holder(token)));
    }

    @POST
    @OpenToAll
    @Transactional
    @Operation(summary = "Get an address by which a calendar program follows where one helps")
    public MyCalendar makeMyTurnCalendar(@HeaderParam(TeamLink.HEADER) @Nullable String token) {
        return calendars.make(CalendarOwner.of(link.holder(token)));
    }

    @DELETE
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Stop that calendar: its address opens nothing any more")
    public MyCalendar stopMyTurnCalendar(@HeaderParam(TeamLink.HEADER) @Nullable String token) {
        return calendars.stop(CalendarOwner.of(link.holder(token)));
    }
}
