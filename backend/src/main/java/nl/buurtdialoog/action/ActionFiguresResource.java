package nl.buurtdialoog.action;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/action-figures")
public class ActionFiguresResource {

    @Inject
    Caller caller;

    @Inject
    ActionBook book;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read by cycle and neighbourhood how much was agreed, came about, and how long that took")
    public ActionFiguresPage readActionFigures() {
        return book.figures(caller.organisationId());
    }
}
