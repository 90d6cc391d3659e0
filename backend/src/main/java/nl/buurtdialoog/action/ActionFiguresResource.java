package nl.buurtdialoog.action;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;

@Path("/action-figures")
public class ActionFiguresResource {

    @Inject
    Caller caller;

    @Inject
    Session session;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read by cycle and neighbourhood how much was agreed, came about, and how long that took")
    public Page<ActionFigures> readActionFigures() {
        var rows = session.createNativeQuery(ActionFigures.QUERY, Object[].class)
                .setParameter("organisation", caller.organisationId())
                .list();
        return Page.whole(ActionFigures.all(rows));
    }
}
