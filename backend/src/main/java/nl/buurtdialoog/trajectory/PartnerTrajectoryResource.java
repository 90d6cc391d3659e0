package nl.buurtdialoog.trajectory;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.Scope;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Initiatives that a partner brings to ask for advice. Another partner's do not exist for it. */
@Path("/partner-trajectories")
public class PartnerTrajectoryResource {

    @Inject
    Caller caller;

    @Inject
    TrajectoryDesk desk;

    @Inject
    TrajectoryBook book;

    @Inject
    Idempotency idempotency;

    @GET
    @Transactional
    @ForScope(Scope.TRAJECTORIES_WRITE)
    @Operation(summary = "Find the initiatives that you brought, the longest ago first")
    public Page<PartnerTrajectory> findPartnerTrajectories(
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return book.broughtBy(caller.client(), limit, cursor);
    }

    @POST
    @Creates
    @ForScope(Scope.TRAJECTORIES_WRITE)
    @Operation(summary = "Ask for advice for an initiative, with the consent of who speaks for it")
    public RestResponse<PartnerTrajectory> askForAdviceAsPartner(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid Application application) {
        var client = caller.client();
        var keyed = new KeyedRequest("askForAdviceAsPartner", client.name(), key, application);
        return idempotency.once(keyed, PartnerTrajectory.class, () -> {
            var trajectory = desk.apply(client.organisationId(), application, GivenVia.PARTNER, client.id());
            return RestResponse.ResponseBuilder.<PartnerTrajectory>create(201)
                    .entity(book.brought(trajectory))
                    .header("Location", "/api/v1/partner-trajectories/" + trajectory.id)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForScope(Scope.TRAJECTORIES_WRITE)
    @Operation(summary = "Read how far an initiative is that you brought")
    public RestResponse<PartnerTrajectory> readPartnerTrajectory(UUID id) {
        return Versioned.answer(book.broughtBy(caller.client(), id));
    }
}
