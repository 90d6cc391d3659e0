package nl.buurtdialoog.subscription;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import nl.buurtdialoog.calendar.CalendarText;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own dialogues, for their calendar program. It sends no headers, so its key stands in the address: that opens
 * this and nothing else. What it does not open is not found and asks for no password, which such programs would show.
 */
@Path("/my-calendar")
public class MyCalendarResource {

    @Inject
    OwnCalendars calendars;

    @Inject
    OwnDialogues dialogues;

    @GET
    @Produces(CalendarText.MEDIA_TYPE)
    @OpenToAll
    @Transactional
    @Limited("subscriptions")
    @Operation(summary = "Follow one's own dialogues in a calendar program")
    public RestResponse<String> readMyCalendar(
            @QueryParam("key") @Size(max = 100) @Parameter(description = "Of the address that was told once") @Nullable
                    String key) {
        return Versioned.answer(dialogues.in(calendars.open(key)));
    }
}
