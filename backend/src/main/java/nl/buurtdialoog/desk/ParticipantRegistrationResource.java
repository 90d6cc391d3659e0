package nl.buurtdialoog.desk;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/participants/{id}/registrations")
public class ParticipantRegistrationResource {

    @Inject
    CallerHistory history;

    @Inject
    Caller caller;

    @GET
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find what somebody signed up for, the furthest ahead first")
    public Page<ParticipantRegistration> findParticipantRegistrations(
            UUID id,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return history.find(caller.organisationId(), id, limit, cursor);
    }
}
