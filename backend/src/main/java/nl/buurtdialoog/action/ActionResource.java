package nl.buurtdialoog.action;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/actions")
public class ActionResource {

    @Inject
    Caller caller;

    @Inject
    ActionDesk desk;

    @Inject
    ActionBook book;

    @Inject
    MergePatch patches;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find actions of a cycle or a neighbourhood, the longest agreed first")
    public Page<ActionSummary> findActions(
            @QueryParam("cycleId") @Nullable UUID cycleId,
            @QueryParam("neighbourhoodId") @Nullable UUID neighbourhoodId,
            @QueryParam("status") @Nullable ActionStatus status,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return book.find(
                caller.organisationId(), new ActionBook.Board(cycleId, neighbourhoodId, status), limit, cursor);
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Write down what a group agrees to do")
    public RestResponse<ActionDetails> agreeAction(@Valid @NotNull NewAction wish) {
        var action = desk.agree(caller.organisationId(), wish);
        return Versioned.created(book.show(action, CHANGED), action.version, "/actions/" + action.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read an action, who carries it and what became of it")
    public RestResponse<ActionDetails> readAction(UUID id) {
        var action = Action.of(caller.organisationId(), id);
        return Versioned.answer(book.show(action, READ), action.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change the words of an action")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewAction.class)))
    public RestResponse<ActionDetails> changeAction(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var action = Action.locked(caller.organisationId(), id);
        Versioned.require(action.version, request, headers);
        desk.change(action, patches.apply(patch, NewAction.of(action), NewAction.class));
        return Versioned.answer(book.show(action, CHANGED), action.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove an action that was written down by mistake")
    public void removeAction(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var action = Action.locked(caller.organisationId(), id);
        Versioned.require(action.version, request, headers);
        desk.remove(action);
    }

    @POST
    @Path("/{id}/lines")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Say how an action goes: what it becomes, or how it goes on")
    public RestResponse<ActionDetails> sayOfAction(UUID id, @Valid @NotNull NewActionLine line) {
        var action = Action.locked(caller.organisationId(), id);
        desk.say(action, line);
        return Versioned.answer(book.show(action, CHANGED), action.version);
    }
}
