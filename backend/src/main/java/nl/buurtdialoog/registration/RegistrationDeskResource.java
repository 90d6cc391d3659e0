package nl.buurtdialoog.registration;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a volunteer does for who calls: all that people can do by their own link. */
@Path("/registrations/{id}")
public class RegistrationDeskResource {

    @Inject
    RegistrationDesk desk;

    @Inject
    GuestList guests;

    @Inject
    Caller caller;

    @POST
    @Path("/cancellation")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Cancel somebody's registration")
    public RegistrationSummary cancelRegistration(UUID id) {
        desk.cancel(caller.organisationId(), id);
        return guests.one(caller.organisationId(), id);
    }

    @DELETE
    @Path("/cancellation")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(
            summary = "Undo somebody's cancellation, with a seat when there is one and otherwise on the waiting list")
    public RegistrationSummary undoCancellation(UUID id) {
        desk.comeBack(caller.organisationId(), id);
        return guests.one(caller.organisationId(), id);
    }

    @POST
    @Path("/attendance-confirmation")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Note that somebody can still come, after the dialogue was moved")
    public RegistrationSummary confirmAttendance(UUID id) {
        desk.stillComes(caller.organisationId(), id);
        return guests.one(caller.organisationId(), id);
    }

    @POST
    @Path("/acceptance")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Accept an offered seat for somebody")
    public RegistrationSummary acceptOffer(UUID id) {
        desk.accept(caller.organisationId(), id);
        return guests.one(caller.organisationId(), id);
    }

    @POST
    @Path("/refusal")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Let an offered seat pass for somebody, who keeps their place in the queue")
    public RegistrationSummary refuseOffer(UUID id) {
        desk.letPass(caller.organisationId(), id);
        return guests.one(caller.organisationId(), id);
    }

    @POST
    @Path("/people/{personId}/cancellation")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Cancel for one person of a party")
    public RegistrationSummary cancelPerson(UUID id, UUID personId) {
        desk.cancelPerson(caller.organisationId(), id, personId);
        return guests.one(caller.organisationId(), id);
    }
}
