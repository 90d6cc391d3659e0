package nl.buurtdialoog.follower;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who follows an action. */
@Path("/actions")
public class FollowerResource {

    @Inject
    Caller caller;

    @Inject
    FollowerDesk desk;

    @GET
    @Path("/{id}/followers")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find who follows an action, the longest first")
    public Page<FollowerDetails> findActionFollowers(UUID id) {
        return Page.whole(desk.shown(Action.of(caller.organisationId(), id)));
    }

    @POST
    @Path("/{id}/followers")
    @Transactional
    @ResponseStatus(200)
    @ForRoles(COORDINATOR)
    @Operation(summary = "Note that somebody wants to hear what becomes of an action; at most once a day")
    public Page<FollowerDetails> addActionFollower(UUID id, @Valid @NotNull NewFollower who) {
        who.contact().mistake().ifPresent(code -> {
            throw Problem.invalid("/contact/value", code);
        });
        var action = Action.locked(caller.organisationId(), id);
        desk.follow(action, who.name(), who.contact().contact(), who.language());
        return Page.whole(desk.shown(action));
    }

    @DELETE
    @Path("/{id}/followers/{followerId}")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Note that somebody wants to hear no more of an action")
    public void removeActionFollower(UUID id, UUID followerId) {
        var action = Action.of(caller.organisationId(), id);
        ActionFollower.of(action).stream()
                .filter(follower -> follower.id.equals(followerId))
                .forEach(follower -> desk.forget(action.organisationId, follower.id));
    }
}
