package nl.buurtdialoog.registration;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cancelling for somebody who calls. */
@Path("/registrations/{id}/cancellation")
public class RegistrationCancellationResource {

    @Inject
    RegistrationDesk desk;

    @Inject
    GuestList guests;

    @Inject
    Caller caller;

    @POST
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Cancel somebody's registration")
    public RegistrationSummary cancelRegistration(UUID id) {
        desk.cancel(caller.organisationId(), id);
        return guests.one(caller.organisationId(), id);
    }
}
