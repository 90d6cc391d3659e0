package nl.buurtdialoog.standing;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Who always comes to a cycle, for who organises it or has them on the telephone. */
@Path("/standing-registrations")
public class StandingRegistrationResource {

    @Inject
    CallersStanding callers;

    @Inject
    Regulars regulars;

    @Inject
    Caller caller;

    @POST
    @Transactional
    @Creates
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Write down that somebody always comes to a cycle, from the next edition on")
    public RestResponse<Standing> addStandingRegistration(@NotNull @Valid NewStandingRegistration request) {
        var standing = callers.begin(caller.organisationId(), request);
        return Versioned.created(standing, 0, "/standing-registrations/" + standing.id());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read how somebody who always comes stands for the next editions")
    public RestResponse<Standing> readStandingRegistration(UUID id) {
        return Versioned.answer(callers.read(caller.organisationId(), id));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @LastSaidHolds
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Somebody does not always come any more; the places they have stay")
    public void endStandingRegistration(UUID id) {
        callers.stop(caller.organisationId(), id);
    }

    @POST
    @Path("/{id}/skips")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Skip one edition for somebody, who is back the next time")
    public Standing skipEdition(UUID id, @NotNull @Valid SkippedEdition request) {
        return callers.skip(caller.organisationId(), id, request.edition());
    }

    @DELETE
    @Path("/{id}/skips/{edition}")
    @Transactional
    @LastSaidHolds
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Somebody comes to a skipped edition after all, while there is a seat")
    public Standing undoSkip(UUID id, int edition) {
        return callers.undoSkip(caller.organisationId(), id, edition);
    }

    @POST
    @Path("/{id}/needs-confirmation")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Note that what somebody needs at every edition is still so")
    public Standing confirmNeeds(UUID id) {
        return callers.confirmNeeds(caller.organisationId(), id);
    }

    @POST
    @Path("/{id}/call")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Note that somebody called to ask how they are")
    public Standing noteCall(UUID id) {
        regulars.called(caller.organisationId(), id);
        return callers.read(caller.organisationId(), id);
    }
}
