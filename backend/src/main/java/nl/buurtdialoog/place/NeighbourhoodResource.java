package nl.buurtdialoog.place;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Event;
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
import nl.buurtdialoog.shared.NameCursor;
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

@Path("/neighbourhoods")
public class NeighbourhoodResource {

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @Inject
    Event<NeighbourhoodDescribed> described;

    @GET
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the organisation's neighbourhoods, by name")
    public Page<NeighbourhoodDetails> findNeighbourhoods(
            @RestQuery @Min(1) @Max(Page.MAX_LIMIT) @DefaultValue("" + Page.DEFAULT_LIMIT) int limit,
            @RestQuery @Size(max = 400) @Nullable String cursor) {
        var found = Neighbourhood.after(caller.organisationId(), NameCursor.parse(cursor), limit + 1);
        return NameCursor.page(found, limit, shown -> new NameCursor(shown.name(), shown.id()));
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add a neighbourhood")
    public RestResponse<NeighbourhoodDetails> addNeighbourhood(@Valid @NotNull NewNeighbourhood wish) {
        var neighbourhood = new Neighbourhood(caller.organisationId(), wish);
        neighbourhood.persistAndFlush();
        return Versioned.created(
                NeighbourhoodDetails.of(neighbourhood), neighbourhood.version, "/neighbourhoods/" + neighbourhood.id);
    }

    @GET
    @Path("/{id}")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read a neighbourhood")
    public RestResponse<NeighbourhoodDetails> readNeighbourhood(@RestPath UUID id) {
        var neighbourhood = Neighbourhood.of(caller.organisationId(), id);
        return Versioned.answer(NeighbourhoodDetails.of(neighbourhood), neighbourhood.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change a neighbourhood")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewNeighbourhood.class)))
    public RestResponse<NeighbourhoodDetails> changeNeighbourhood(
            @RestPath UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var neighbourhood = Neighbourhood.of(caller.organisationId(), id);
        Versioned.require(neighbourhood.version, request, headers);
        neighbourhood.describe(patches.apply(patch, NewNeighbourhood.of(neighbourhood), NewNeighbourhood.class));
        Neighbourhood.flush();
        described.fire(new NeighbourhoodDescribed(neighbourhood.organisationId, id));
        return Versioned.answer(NeighbourhoodDetails.of(neighbourhood), neighbourhood.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove a neighbourhood that nothing uses")
    public void removeNeighbourhood(@RestPath UUID id, @Context Request request, @Context HttpHeaders headers) {
        var neighbourhood = Neighbourhood.of(caller.organisationId(), id);
        Versioned.require(neighbourhood.version, request, headers);
        neighbourhood.delete();
        Neighbourhood.flush();
    }
}
