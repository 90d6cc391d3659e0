package nl.buurtdialoog.cycle;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
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

@Path("/cycles")
public class CycleResource {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    MergePatch patches;

    @GET
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the organisation's cycles, by name")
    public Page<CycleDetails> findCycles(
            @RestQuery @Min(1) @Max(Page.MAX_LIMIT) @DefaultValue("" + Page.DEFAULT_LIMIT) int limit,
            @RestQuery @Size(max = 400) @Nullable String cursor) {
        var found = Cycle.after(caller.organisationId(), NameCursor.parse(cursor), limit + 1).stream()
                .map(CycleDetails::of)
                .toList();
        return NameCursor.page(found, limit, shown -> new NameCursor(shown.name(), shown.id()));
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Begin a cycle")
    public RestResponse<CycleDetails> beginCycle(@Valid @NotNull NewCycle wish) {
        var cycle = new Cycle(caller.organisationId(), wish, clock.instant());
        cycle.persistAndFlush();
        return Versioned.created(CycleDetails.of(cycle), cycle.version, "/cycles/" + cycle.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read a cycle")
    public RestResponse<CycleDetails> readCycle(@RestPath UUID id) {
        var cycle = Cycle.of(caller.organisationId(), id);
        return Versioned.answer(CycleDetails.of(cycle), cycle.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change a cycle, its rhythm too; editions that were made stay as they are")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewCycle.class)))
    public RestResponse<CycleDetails> changeCycle(
            @RestPath UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var cycle = Cycle.of(caller.organisationId(), id);
        Versioned.require(cycle.version, request, headers);
        cycle.describe(patches.apply(patch, NewCycle.of(cycle), NewCycle.class));
        Cycle.flush();
        return Versioned.answer(CycleDetails.of(cycle), cycle.version);
    }
}
