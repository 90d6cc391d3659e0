package nl.buurtdialoog.dialogue;

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
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps in the life of a dialogue: each act is a resource of its own. */
@Path("/dialogues")
public class DialogueLifeResource {

    @Inject
    Caller caller;

    @Inject
    DialogueLife life;

    @POST
    @Path("/{id}/publication")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Publish a dialogue")
    public RestResponse<DialoguePlan> publishDialogue(UUID id) {
        var dialogue = life.publish(caller.organisationId(), id);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @DELETE
    @Path("/{id}/publication")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Make a dialogue a draft again, while nobody signed up")
    public RestResponse<DialoguePlan> unpublishDialogue(UUID id) {
        var dialogue = life.unpublish(caller.organisationId(), id);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Cancel a dialogue and tell everybody who signed up")
    public RestResponse<DialoguePlan> cancelDialogue(UUID id, @Valid @NotNull NewCancellation request) {
        var dialogue = life.cancel(caller.organisationId(), id, request.reason());
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @POST
    @Path("/{id}/holding")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Say that a dialogue was held")
    public RestResponse<DialoguePlan> holdDialogue(UUID id) {
        var dialogue = life.hold(caller.organisationId(), id);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @POST
    @Path("/{id}/closing")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Close a dialogue with its counts, which are frozen from then on")
    public RestResponse<DialoguePlan> closeDialogue(UUID id, @Valid @NotNull Counts counts) {
        var dialogue = life.close(caller.organisationId(), id, counts);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }
}
