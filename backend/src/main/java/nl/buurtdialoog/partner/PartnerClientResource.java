package nl.buurtdialoog.partner;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The partners that a coordinator lets in, and their keys. */
@Path("/partner-clients")
public class PartnerClientResource {

    @Inject
    PartnerRegister partners;

    @Inject
    Caller caller;

    @GET
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find the partners that were let in, the first one first")
    public Page<PartnerClientDetails> findPartnerClients(
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return partners.find(caller.organisationId(), limit, cursor);
    }

    @POST
    @Creates
    @ForRoles(COORDINATOR)
    @Operation(summary = "Let a partner in with a key of its own, after recording the agreement on data")
    public RestResponse<PartnerClientKey> letPartnerIn(@NotNull @Valid NewPartnerClient request) {
        var made = partners.letIn(caller.organisationId(), request);
        return RestResponse.ResponseBuilder.<PartnerClientKey>create(201)
                .entity(made)
                .header("Location", "/api/v1/partner-clients/" + made.client().id())
                .build();
    }

    @GET
    @Path("/{id}")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read what a partner may do, and how often it asks")
    public RestResponse<PartnerClientDetails> readPartnerClient(UUID id) {
        return Versioned.answer(partners.one(caller.organisationId(), id));
    }

    @POST
    @Path("/{id}/key-change")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Give a partner a new key; the one of before works for seven more days")
    public PartnerClientKey changePartnerKey(UUID id) {
        return partners.changeKey(caller.organisationId(), id);
    }

    @POST
    @Path("/{id}/stop")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Let a partner in no more, from this moment")
    public PartnerClientDetails stopPartner(UUID id) {
        return partners.stop(caller.organisationId(), id);
    }
}
