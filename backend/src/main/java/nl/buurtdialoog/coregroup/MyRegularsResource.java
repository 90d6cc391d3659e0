package nl.buurtdialoog.coregroup;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whom who invites the neighbours could call to ask how they are. */
@Path("/my-core-group/regulars")
public class MyRegularsResource {

    @Inject
    CoreGroupLink link;

    @Inject
    RegularsToCall toCall;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read whom to call to ask how they are, as who invites the neighbours; empty for the others")
    public Page<RegularToCall> findMyRegularsToCall(@HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        return Page.whole(toCall.of(link.holder(token)));
    }

    @POST
    @Path("/{standingId}/call")
    @OpenToAll
    @Transactional
    @Operation(summary = "Note that one called to ask how somebody is")
    public Page<RegularToCall> noteMyCall(UUID standingId, @HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        var me = link.holder(token);
        toCall.called(me, standingId);
        return Page.whole(toCall.of(me));
    }
}
