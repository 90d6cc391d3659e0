package nl.buurtdialoog.keyfigure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What somebody sees by their own link who invites neighbours. */
@Path("/my-invitations")
public class MyInvitationsResource {

    @Inject
    KeyFigureLink link;

    @Inject
    KeyFigures keyFigures;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read one's own invitation for neighbours, and how many came by it")
    public MyInvitations readMyInvitations(@HeaderParam(KeyFigureLink.HEADER) @Nullable String token) {
        return keyFigures.page(link.holder(token));
    }
}
