package nl.buurtdialoog.initiative;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditPurpose.INITIATIVES;
import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Who speaks for an initiative. Each of the two agreed for themselves that we keep how to reach them. */
@Path("/initiatives")
public class InitiativeContactResource {

    @Inject
    Caller caller;

    @Inject
    InitiativeDesk desk;

    @Inject
    InitiativeBook book;

    @Inject
    AuditTrail trail;

    @PUT
    @Path("/{id}/contacts/{turn}")
    @Transactional
    @LastSaidHolds
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Write down who speaks for an initiative and agreed to it")
    public RestResponse<InitiativeDetails> noteInitiativeContact(
            UUID id, ContactTurn turn, @Valid @NotNull NotedContact noted) {
        noted.contact().checked("/contact");
        var initiative = Initiative.locked(caller.organisationId(), id);
        desk.hasContact(initiative, turn, noted.contact(), noted.consentVia());
        return Versioned.answer(book.show(initiative, CHANGED), initiative.version);
    }

    @DELETE
    @Path("/{id}/contacts/{turn}")
    @Transactional
    @LastSaidHolds
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Forget who spoke for an initiative, because they ask it or speak for it no more")
    public void forgetInitiativeContact(UUID id, ContactTurn turn) {
        var initiative = Initiative.locked(caller.organisationId(), id);
        desk.forget(initiative, turn);
        trail.writeOfInitiative(initiative.organisationId, CHANGED, INITIATIVES, initiative.id);
    }
}
