package nl.buurtdialoog.initiative;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

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
import java.time.Clock;
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

@Path("/initiatives")
public class InitiativeResource {

    @Inject
    Caller caller;

    @Inject
    InitiativeBook book;

    @Inject
    MergePatch patches;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Find the initiatives you know, by name")
    public Page<InitiativeSummary> findInitiatives(
            @BeanParam @Valid InitiativeFilter filter,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 400) @Nullable String cursor) {
        return book.find(caller.organisationId(), filter, limit, cursor);
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Write down an initiative")
    public RestResponse<InitiativeDetails> noteInitiative(@Valid @NotNull NewInitiative wish) {
        var initiative = new Initiative(caller.organisationId(), wish, clock.instant());
        initiative.persistAndFlush();
        return Versioned.created(book.show(initiative, CHANGED), initiative.version, "/initiatives/" + initiative.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Read an initiative, who speaks for it and what it came from")
    public RestResponse<InitiativeDetails> readInitiative(UUID id) {
        var initiative = Initiative.of(caller.organisationId(), id);
        return Versioned.answer(book.show(initiative, READ), initiative.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change what is known of an initiative")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewInitiative.class)))
    public RestResponse<InitiativeDetails> changeInitiative(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var initiative = Initiative.locked(caller.organisationId(), id);
        Versioned.require(initiative.version, request, headers);
        initiative.describe(patches.apply(patch, NewInitiative.of(initiative), NewInitiative.class));
        Initiative.flush();
        return Versioned.answer(book.show(initiative, READ), initiative.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove an initiative that was never advised")
    public void removeInitiative(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var initiative = Initiative.locked(caller.organisationId(), id);
        Versioned.require(initiative.version, request, headers);
        initiative.delete();
        Initiative.flush();
    }
}
