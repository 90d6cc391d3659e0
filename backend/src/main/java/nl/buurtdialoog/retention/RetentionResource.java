package nl.buurtdialoog.retention;

import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/retention-settings")
public class RetentionResource {

    @Inject
    PastTerm pastTerm;

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @GET
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Read how long what is known of people is kept")
    public RestResponse<RetentionSettings> readRetentionSettings() {
        Organisation organisation = Organisation.findById(caller.organisationId());
        return Versioned.answer(RetentionSettings.of(organisation.keptFor), organisation.version);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(
            summary = "Change how long what is known of people is kept, within limits; the next daily round goes by it")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = RetentionSettings.class)))
    public RestResponse<RetentionSettings> changeRetentionSettings(
            @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        Organisation organisation = Organisation.findById(caller.organisationId());
        Versioned.require(organisation.version, request, headers);
        var wish = patches.apply(patch, RetentionSettings.of(organisation.keptFor), RetentionSettings.class);
        organisation.keepFor(wish.terms());
        Organisation.flush();
        return Versioned.answer(RetentionSettings.of(organisation.keptFor), organisation.version);
    }

    @GET
    @Path("/preview")
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "See what the next daily round removes, and what the last one did")
    public RetentionPreview previewRetention() {
        Organisation organisation = Organisation.findById(caller.organisationId());
        return RetentionPreview.of(organisation.id, pastTerm.counted(organisation));
    }
}
