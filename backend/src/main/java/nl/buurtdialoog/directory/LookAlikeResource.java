package nl.buurtdialoog.directory;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/look-alikes")
public class LookAlikeResource {

    @Inject
    LookAlikes lookAlikes;

    @Inject
    Caller caller;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find who may be known twice, at most 50 pairs")
    public Page<LookAlike> findLookAlikes() {
        return Page.whole(lookAlikes.find(caller.organisationId()));
    }
}
