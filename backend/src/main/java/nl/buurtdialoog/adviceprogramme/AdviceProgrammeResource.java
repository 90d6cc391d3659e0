package nl.buurtdialoog.adviceprogramme;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/advice-programmes")
public class AdviceProgrammeResource {

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @GET
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Find the programmes of advice, the one that began last first")
    public Page<AdviceProgrammeDetails> findAdviceProgrammes() {
        return Page.whole(AdviceProgramme.all(caller.organisationId()).stream()
                .map(AdviceProgrammeDetails::of)
                .toList());
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Begin a programme of advice")
    public RestResponse<AdviceProgrammeDetails> beginAdviceProgramme(@Valid @NotNull NewAdviceProgramme wish) {
        var programme = new AdviceProgramme(caller.organisationId(), wish);
        programme.persistAndFlush();
        return Versioned.created(
                AdviceProgrammeDetails.of(programme), programme.version, "/advice-programmes/" + programme.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Read a programme of advice")
    public RestResponse<AdviceProgrammeDetails> readAdviceProgramme(UUID id) {
        var programme = AdviceProgramme.of(caller.organisationId(), id);
        return Versioned.answer(AdviceProgrammeDetails.of(programme), programme.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change a programme of advice, or say that a milestone is done")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewAdviceProgramme.class)))
    public RestResponse<AdviceProgrammeDetails> changeAdviceProgramme(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var programme = AdviceProgramme.locked(caller.organisationId(), id);
        Versioned.require(programme.version, request, headers);
        programme.describe(patches.apply(patch, NewAdviceProgramme.of(programme), NewAdviceProgramme.class));
        AdviceProgramme.flush();
        return Versioned.answer(AdviceProgrammeDetails.of(programme), programme.version);
    }
}
