package nl.buurtdialoog.trajectory;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactLimit;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Asking an organisation for advice, for everybody. */
@Path("/organisations")
public class OrganisationTrajectoryResource {

    @Inject
    TrajectoryDesk desk;

    @Inject
    ContactLimit limit;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    /** What was asked, and of whom. */
    record Applied(UUID organisationId, Application application) {}

    @POST
    @Path("/{id}/trajectory-applications")
    @OpenToAll
    @Limited("registrations")
    @Creates
    @Operation(summary = "Ask for advice for your initiative")
    public RestResponse<TrajectoryReceipt> askForAdvice(
            UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid Application application) {
        return idempotency.once(
                new KeyedRequest("askForAdvice", null, key, new Applied(id, application)),
                TrajectoryReceipt.class,
                () -> take(id, application));
    }

    private RestResponse<TrajectoryReceipt> take(UUID organisationId, Application application) {
        if (Organisation.findById(organisationId) == null) {
            throw Problem.notFound();
        }
        tenancy.enter(organisationId);
        desk.apply(organisationId, application, GivenVia.WEB, null);
        // Only of what is right is there a contact; too many of it takes the application back.
        limit.spend(application.contact().contact().contact());
        return RestResponse.ResponseBuilder.<TrajectoryReceipt>create(201)
                .entity(new TrajectoryReceipt(application.contact().contact().kind()))
                .header("Location", "/api/v1/my-trajectory")
                .build();
    }
}
