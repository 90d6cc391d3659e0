package nl.buurtdialoog.follower;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Hearing no more of an action, by the link of a message. */
@Path("/my-following")
public class MyFollowingResource {

    @Inject
    FollowerDesk desk;

    @DELETE
    @OpenToAll
    @Transactional
    @Limited("interests")
    @Operation(summary = "Hear no more of an action, by the link of a message")
    public void endMyFollowing(@HeaderParam(FollowerLink.HEADER) @Nullable String token) {
        desk.stop(token);
    }
}
