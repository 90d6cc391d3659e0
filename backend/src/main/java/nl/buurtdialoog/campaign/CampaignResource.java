package nl.buurtdialoog.campaign;

import static java.time.ZoneOffset.UTC;
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
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.PublicRead;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/campaigns")
public class CampaignResource {

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @GET
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find theme weeks, the latest first")
    public Page<CampaignDetails> findCampaigns(
            @RestQuery @Nullable UUID organisationId,
            @RestQuery @Min(1) @Max(Page.MAX_LIMIT) @DefaultValue("" + Page.DEFAULT_LIMIT) int limit,
            @RestQuery @Size(max = 200) @Nullable String cursor) {
        return Page.of(Campaign.before(organisationId, Cursor.parse(cursor), limit + 1), limit, shown ->
                new Object[] {shown.startsOn().atStartOfDay(UTC).toInstant(), shown.id()});
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add a theme week")
    public RestResponse<CampaignDetails> addCampaign(@Valid @NotNull NewCampaign wish) {
        var campaign = new Campaign(caller.organisationId(), wish);
        campaign.persistAndFlush();
        return Versioned.created(CampaignDetails.of(campaign), campaign.version, "/campaigns/" + campaign.id);
    }

    @GET
    @Path("/{id}")
    @OpenToAll
    @PublicRead
    @Operation(summary = "Read a theme week")
    public RestResponse<CampaignDetails> readCampaign(@RestPath UUID id) {
        var campaign = Campaign.published(id);
        return Versioned.answer(CampaignDetails.of(campaign), campaign.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change a theme week")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewCampaign.class)))
    public RestResponse<CampaignDetails> changeCampaign(
            @RestPath UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var campaign = Campaign.of(caller.organisationId(), id);
        Versioned.require(campaign.version, request, headers);
        campaign.describe(patches.apply(patch, NewCampaign.of(campaign), NewCampaign.class));
        Campaign.flush();
        return Versioned.answer(CampaignDetails.of(campaign), campaign.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove a theme week without dialogues")
    public void removeCampaign(@RestPath UUID id, @Context Request request, @Context HttpHeaders headers) {
        var campaign = Campaign.of(caller.organisationId(), id);
        Versioned.require(campaign.version, request, headers);
        campaign.delete();
        Campaign.flush();
    }
}
