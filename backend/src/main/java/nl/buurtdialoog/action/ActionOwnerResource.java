package nl.buurtdialoog.action;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who carries an action. */
@Path("/actions")
public class ActionOwnerResource {

    @Inject
    Caller caller;

    @Inject
    ActionDesk desk;

    @Inject
    ActionBook book;

    @POST
    @Path("/{id}/owners")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add who carries an action, or helps, and send them their link")
    public ActionDetails addActionOwner(UUID id, @Valid @NotNull NewActionOwner who) {
        var action = Action.locked(caller.organisationId(), id);
        desk.add(action, who, "");
        return book.show(action, CHANGED);
    }

    @DELETE
    @Path("/{id}/owners/{ownerId}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take somebody off an action")
    public void removeActionOwner(UUID id, UUID ownerId, @Context Request request, @Context HttpHeaders headers) {
        var action = Action.of(caller.organisationId(), id);
        Versioned.require(action.version, request, headers);
        desk.remove(action, ownerId);
    }

    @POST
    @Path("/{id}/owners/{ownerId}/link")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Send who carries an action another link; the one they had opens nothing any more")
    public ActionDetails renewActionLink(UUID id, UUID ownerId) {
        desk.renewLink(caller.organisationId(), id, ownerId);
        return book.show(Action.of(caller.organisationId(), id), CHANGED);
    }
}
