package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The calls to an initiative after its advice. A phone without reception sends the same note again, with its key. */
@Path("/trajectories")
public class FollowUpCallResource {

    @Inject
    TrajectoryReach reach;

    @Inject
    CallDesk desk;

    @Inject
    Idempotency idempotency;

    /** What was said, with the trajectory it was said of. */
    record Attempt(UUID trajectoryId, NewFollowUpCall said) {}

    @GET
    @Path("/{id}/calls")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Find the attempts to call an initiative after its advice, the first one first")
    public Page<FollowUpCallDetails> findFollowUpCalls(UUID id) {
        return Page.whole(desk.show(reach.read(id)));
    }

    @POST
    @Path("/{id}/calls")
    @Creates
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(
            summary = "Note what came of calling an initiative",
            description =
                    "After three attempts in which nobody was reached the trajectory closes; who calls back later can"
                            + " still be noted as reached.")
    public RestResponse<FollowUpCallDetails> noteFollowUpCall(
            UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @Valid @NotNull NewFollowUpCall said) {
        return idempotency.once(
                new KeyedRequest("noteFollowUpCall", null, key, new Attempt(id, said)),
                FollowUpCallDetails.class,
                () -> {
                    var trajectory = reach.locked(id);
                    var call = desk.note(trajectory, said);
                    return RestResponse.ResponseBuilder.<FollowUpCallDetails>create(201)
                            .entity(desk.shown(call))
                            .header("Location", "/api/v1/trajectories/%s/calls/%s".formatted(id, call.id))
                            .build();
                });
    }

    @DELETE
    @Path("/{id}/calls/{callId}")
    @Transactional
    @LastSaidHolds
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Take back the last attempt, on the day it was noted, because that was a mistake")
    public void undoFollowUpCall(UUID id, UUID callId) {
        desk.undo(reach.locked(id), callId);
    }
}
