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

/** What colleagues ask somebody to read along. */
@Path("/advice-to-read")
public class AdviceToReadResource {

    @Inject
    Caller caller;

    @GET
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Find which advice you are asked to read along, the longest asked first")
    public Page<AdviceToRead> findAdviceToRead() {
        return Page.whole(AdviceVersion.toRead(caller.organisationId(), caller.accountId()).stream()
                .map(AdviceToRead::of)
                .toList());
    }
}
