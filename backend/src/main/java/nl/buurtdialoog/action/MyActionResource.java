package nl.buurtdialoog.action;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What one carries, by the link of a message. Nothing happens on a GET: mail programs open links by themselves. */
@Path("/my-action")
public class MyActionResource {

    @Inject
    ActionLink link;

    @Inject
    ActionDesk desk;

    @Inject
    Clock clock;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read the action that one carries")
    public MyAction readMyAction(@HeaderParam(ActionLink.HEADER) @Nullable String token) {
        var owner = link.holder(token);
        return MyAction.of(owner, Circle.of(owner.action).next(clock.instant()));
    }

    @POST
    @Path("/lines")
    @OpenToAll
    @Transactional
    @Operation(summary = "Say how the action goes that one carries")
    public MyAction sayOfMyAction(
            @HeaderParam(ActionLink.HEADER) @Nullable String token, @Valid @NotNull NewActionLine line) {
        var owner = link.holder(token);
        if (line.kind() == LineKind.HANDED_OVER) {
            throw Problem.invalid("/kind", "not-possible-here");
        }
        var action = Action.locked(owner.organisationId, owner.action.id);
        desk.say(action, line);
        return MyAction.of(owner, Circle.of(action).next(clock.instant()));
    }
}
