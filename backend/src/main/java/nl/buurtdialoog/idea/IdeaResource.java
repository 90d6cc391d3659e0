package nl.buurtdialoog.idea;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/ideas")
public class IdeaResource {

    @Inject
    Caller caller;

    @Inject
    IdeaBoard board;

    @Inject
    MergePatch patches;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find ideas for themes, the first one first")
    public Page<IdeaDetails> findIdeas(
            @RestQuery @Nullable UUID cycleId,
            @RestQuery @Min(1) @Max(Page.MAX_LIMIT) @DefaultValue("" + Page.DEFAULT_LIMIT) int limit,
            @RestQuery @Size(max = 300) @Nullable String cursor) {
        return board.find(caller.organisationId(), cycleId, limit, cursor);
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Put an idea for a theme on the board")
    public RestResponse<IdeaDetails> noteIdea(@Valid @NotNull NewIdea request) {
        var idea = board.note(caller.organisationId(), request);
        return Versioned.created(IdeaDetails.of(idea), idea.version, "/ideas/" + idea.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read an idea")
    public RestResponse<IdeaDetails> readIdea(@RestPath UUID id) {
        var idea = Idea.of(caller.organisationId(), id);
        return Versioned.answer(IdeaDetails.of(idea), idea.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change the words of an idea, from where it came or for which cycle it is")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewIdea.class)))
    public RestResponse<IdeaDetails> changeIdea(
            @RestPath UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var idea = Idea.of(caller.organisationId(), id);
        Versioned.require(idea.version, request, headers);
        board.change(idea, patches.apply(patch, NewIdea.of(idea), NewIdea.class));
        return Versioned.answer(IdeaDetails.of(idea), idea.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take an idea off the board")
    public void removeIdea(@RestPath UUID id, @Context Request request, @Context HttpHeaders headers) {
        var idea = Idea.of(caller.organisationId(), id);
        Versioned.require(idea.version, request, headers);
        idea.delete();
        Idea.flush();
    }
}
