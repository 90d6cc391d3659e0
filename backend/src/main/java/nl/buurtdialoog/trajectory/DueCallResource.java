package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom an adviser calls in these weeks. */
@Path("/due-calls")
public class DueCallResource {

    @Inject
    Caller caller;

    @Inject
    TrajectoryReach reach;

    @Inject
    DueCallBook book;

    @GET
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(
            summary = "Find which initiatives to call in these weeks, the most urgent first",
            description = "An adviser finds the own ones, a coordinator those of everybody.")
    public Page<DueCall> findDueCalls() {
        return Page.whole(book.find(caller.organisationId(), reach.ownOnly()));
    }
}
