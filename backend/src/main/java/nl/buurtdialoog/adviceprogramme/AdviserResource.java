package nl.buurtdialoog.adviceprogramme;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** The members who advise initiatives. How many they advise now is told with the trajectories. */
@Path("/advisers")
public class AdviserResource {

    @Inject
    Caller caller;

    @Inject
    AdviserRegister register;

    @Inject
    MergePatch patches;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find who advises initiatives, by name")
    public Page<AdviserDetails> findAdvisers() {
        return Page.whole(Adviser.members(caller.organisationId()).stream()
                .map(AdviserDetails::of)
                .toList());
    }

    @GET
    @Path("/candidates")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find which members may advise and do not yet, by the id of their account")
    public Page<Named> findAdviserCandidates() {
        return Page.whole(register.candidates(caller.organisationId()));
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add a member who advises initiatives")
    public RestResponse<AdviserDetails> addAdviser(@Valid @NotNull NewAdviser wish) {
        var adviser = register.add(caller.organisationId(), wish);
        return Versioned.created(AdviserDetails.of(adviser), adviser.version, "/advisers/" + adviser.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read what an adviser can do")
    public RestResponse<AdviserDetails> readAdviser(UUID id) {
        var adviser = Adviser.of(caller.organisationId(), id);
        return Versioned.answer(AdviserDetails.of(adviser), adviser.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change what an adviser can do, or until when they are away")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewAdviser.class)))
    public RestResponse<AdviserDetails> changeAdviser(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var adviser = Adviser.locked(caller.organisationId(), id);
        Versioned.require(adviser.version, request, headers);
        adviser.describe(patches.apply(patch, NewAdviser.of(adviser), NewAdviser.class));
        Adviser.flush();
        return Versioned.answer(AdviserDetails.of(adviser), adviser.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take somebody out of the advisers who advised nothing")
    public void removeAdviser(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var adviser = Adviser.locked(caller.organisationId(), id);
        Versioned.require(adviser.version, request, headers);
        adviser.delete();
        Adviser.flush();
    }
}
