package nl.buurtdialoog.member;

import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;

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
import nl.buurtdialoog.organisation.NewOrganisation;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Organisations as their administrators make and describe them. */
@Path("/organisations")
public class OwnOrganisationResource {

    @Inject
    Founding founding;

    @Inject
    MergePatch patches;

    @Inject
    Caller caller;

    @POST
    @Creates
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Make an organisation, and be its first administrator")
    public RestResponse<OrganisationCard> makeOrganisation(@NotNull @Valid NewOrganisation request) {
        var made = founding.found(caller.organisationId(), caller.accountId(), request);
        return Versioned.created(OrganisationCard.of(made), made.version, "/organisations/" + made.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Read what everybody may know of one's own organisation")
    public RestResponse<OrganisationCard> readOrganisation(UUID id) {
        var organisation = founding.own(caller.organisationId(), id);
        return Versioned.answer(OrganisationCard.of(organisation), organisation.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Change what everybody may know of one's own organisation")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewOrganisation.class)))
    public RestResponse<OrganisationCard> changeOrganisation(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var organisation = founding.own(caller.organisationId(), id);
        Versioned.require(organisation.version, request, headers);
        founding.describe(organisation, patches.apply(patch, organisation.described(), NewOrganisation.class));
        return Versioned.answer(OrganisationCard.of(organisation), organisation.version);
    }
}
