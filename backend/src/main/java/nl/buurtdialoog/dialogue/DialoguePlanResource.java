package nl.buurtdialoog.dialogue;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/dialogue-plans")
public class DialoguePlanResource {

    @Inject
    Caller caller;

    @Inject
    PlanningTable planning;

    @Inject
    MergePatch mergePatch;

    @Inject
    PlanBook plans;

    @GET
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the dialogues of your organisation, drafts too")
    public Page<DialoguePlanSummary> findDialoguePlans(
            @BeanParam @Valid PlanFilter filter,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return plans.find(caller.organisationId(), filter, limit, cursor);
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Plan a dialogue")
    public RestResponse<DialoguePlan> planDialogue(@Valid @NotNull NewDialogue request) {
        var dialogue = planning.plan(caller.organisationId(), request);
        return Versioned.created(DialoguePlan.of(dialogue), dialogue.version, "/dialogue-plans/" + dialogue.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read a dialogue as it is planned")
    public RestResponse<DialoguePlan> readDialoguePlan(UUID id) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change a dialogue")
    public RestResponse<DialoguePlan> changeDialoguePlan(
            UUID id,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = NewDialogue.class)))
                    JsonNode patch,
            @Context Request request,
            @Context HttpHeaders headers) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        Versioned.require(dialogue.version, request, headers);
        planning.change(dialogue, mergePatch.apply(patch, NewDialogue.of(dialogue), NewDialogue.class));
        return Versioned.answer(DialoguePlan.of(dialogue), dialogue.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove a draft")
    public void removeDialoguePlan(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        Versioned.require(dialogue.version, request, headers);
        planning.remove(dialogue);
    }
}
