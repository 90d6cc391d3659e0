package nl.buurtdialoog.origin;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Which dialogues a cycle came from, and what came of it. */
@Path("/cycles")
public class CycleRelativeResource {

    @Inject
    Caller caller;

    @Inject
    Origins origins;

    @GET
    @Path("/{id}/relatives")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(
            summary = "Find the dialogues outside a cycle that its editions came from, and those that came from them")
    public Page<CycleRelative> findCycleRelatives(@RestPath UUID id) {
        return Page.whole(origins.of(Cycle.of(caller.organisationId(), id)));
    }
}
