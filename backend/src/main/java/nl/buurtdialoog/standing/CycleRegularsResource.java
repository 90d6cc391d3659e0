package nl.buurtdialoog.standing;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The regulars of a cycle. */
@Path("/cycles")
public class CycleRegularsResource {

    @Inject
    Regulars regulars;

    @Inject
    Caller caller;

    @GET
    @Path("/{id}/standing-registrations")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find who always comes to a cycle, and who could be called")
    public Page<RegularSummary> findStandingRegistrations(UUID id) {
        return Page.whole(regulars.of(caller.organisationId(), id));
    }
}
