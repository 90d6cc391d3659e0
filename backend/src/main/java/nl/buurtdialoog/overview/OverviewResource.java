package nl.buurtdialoog.overview;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/overview")
public class OverviewResource {

    @Inject
    Caller caller;

    @Inject
    Lookout lookout;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "See what is coming, what needs attention, and the figures")
    public Overview readOverview() {
        return lookout.overview(caller.organisationId());
    }
}
