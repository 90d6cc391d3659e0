package nl.buurtdialoog.message;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

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

@Path("/reminder-settings")
public class ReminderSettingsResource {

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @GET
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read when people are reminded")
    public RestResponse<ReminderSettings> readReminderSettings() {
        Organisation organisation = Organisation.findById(caller.organisationId());
        return Versioned.answer(ReminderSettings.of(organisation), organisation.version);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change when people are reminded")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = ReminderSettings.class)))
    public RestResponse<ReminderSettings> changeReminderSettings(
            @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        Organisation organisation = Organisation.findById(caller.organisationId());
        Versioned.require(organisation.version, request, headers);
        var wish = patches.apply(patch, ReminderSettings.of(organisation), ReminderSettings.class);
        organisation.remindDaysBefore(wish.reminderDays());
        Organisation.flush();
        return Versioned.answer(ReminderSettings.of(organisation), organisation.version);
    }
}
