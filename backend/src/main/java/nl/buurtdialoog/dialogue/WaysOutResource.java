package nl.buurtdialoog.dialogue;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What can be done when few people come. */
@Path("/dialogues")
public class WaysOutResource {

    @Inject
    Caller caller;

    @Inject
    FewerTables tables;

    @GET
    @Path("/{id}/ways-out")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "See how the tables fill, and what can be done when they do not")
    public WaysOut readWaysOut(UUID id) {
        return WaysOut.of(Dialogue.of(caller.organisationId(), id), DialogueSeats.of(caller.organisationId(), id));
    }

    @POST
    @Path("/{id}/table-merger")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Seat the people of one table at the others, and tell everybody")
    public RestResponse<DialoguePlan> mergeTables(UUID id, @Valid @NotNull TablesLeft left) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        tables.merge(dialogue, left);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @POST
    @Path("/{id}/table-cancellation")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Call one table off, and tell everybody")
    public RestResponse<DialoguePlan> cancelTable(UUID id, @Valid @NotNull TablesLeft left) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        tables.cancelOne(dialogue, left);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @POST
    @Path("/{id}/go-ahead")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Decide that a dialogue goes on, with few people too")
    public RestResponse<DialoguePlan> giveGoAhead(UUID id) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        tables.goOn(dialogue);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @DELETE
    @Path("/{id}/go-ahead")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take back that a dialogue goes on with few people")
    public RestResponse<DialoguePlan> withdrawGoAhead(UUID id) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        tables.reconsider(dialogue);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }
}
