package nl.buurtdialoog.trajectory;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own trajectory, by the link of a message. Nothing happens on a GET: mail programs open links by themselves. */
@Path("/my-trajectory")
public class MyTrajectoryResource {

    @Inject
    TrajectoryLink link;

    @Inject
    TrajectoryDesk desk;

    @Inject
    TrajectoryBook book;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read how it stands with the advice for your initiative")
    public MyTrajectory readMyTrajectory(@HeaderParam(TrajectoryLink.HEADER) @Nullable String token) {
        return book.mine(link.opened(token));
    }

    @POST
    @Path("/experience")
    @OpenToAll
    @Transactional
    @Operation(summary = "Say what your initiative tried, and whether others may hear of it")
    public MyTrajectory sayMyExperience(
            @HeaderParam(TrajectoryLink.HEADER) @Nullable String token, @Valid @NotNull Experience said) {
        var trajectory = link.locked(token);
        trajectory.says(said.tried(), said.exampleShown());
        return book.mine(trajectory);
    }

    @DELETE
    @Path("/contact")
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Ask us to forget your name and how to reach you; the link opens nothing any more")
    public void stopBeingContact(@HeaderParam(TrajectoryLink.HEADER) @Nullable String token) {
        desk.forgetContact(link.locked(token));
    }
}
