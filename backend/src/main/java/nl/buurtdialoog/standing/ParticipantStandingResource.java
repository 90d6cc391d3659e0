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

/** The cycles of somebody who calls. */
@Path("/participants")
public class ParticipantStandingResource {

    @Inject
    CallersStanding callers;

    @Inject
    Caller caller;

    @GET
    @Path("/{id}/standing-registrations")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the cycles that somebody came to, and whether they always come")
    public Page<Standing> findParticipantStandings(UUID id) {
        return Page.whole(callers.of(caller.organisationId(), id));
    }
}
