package nl.buurtdialoog.message;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/calls")
public class CallResource {

    @Inject
    CallList calls;

    @Inject
    Caller caller;

    @GET
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find whom to call now, the longest waiting first")
    public Page<Call> findCalls(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return calls.find(caller.organisationId(), limit, cursor);
    }

    @POST
    @Path("/{id}/attempts")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Note how a call went; after two in vain it is left at that")
    public Call noteCallAttempt(UUID id, @NotNull @Valid NewCallAttempt attempt) {
        return calls.note(caller.organisationId(), id, attempt);
    }
}
