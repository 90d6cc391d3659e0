package nl.buurtdialoog.initiative;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What initiatives came from: dialogues and actions, never the people of a dialogue. */
@Path("/initiatives")
public class InitiativeOriginResource {

    @Inject
    Caller caller;

    @Inject
    InitiativeDesk desk;

    @Inject
    InitiativeBook book;

    @POST
    @Path("/{id}/origins")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Say which dialogue or action an initiative came from")
    public RestResponse<InitiativeDetails> addInitiativeOrigin(UUID id, @Valid @NotNull NewInitiativeOrigin from) {
        var initiative = Initiative.locked(caller.organisationId(), id);
        desk.cameFrom(initiative, from);
        return Versioned.answer(book.show(initiative, READ), initiative.version);
    }

    @DELETE
    @Path("/{id}/origins/{originId}")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Say that an initiative did not come from there")
    public void removeInitiativeOrigin(UUID id, UUID originId) {
        desk.cameNotFrom(Initiative.locked(caller.organisationId(), id), originId);
    }
}
