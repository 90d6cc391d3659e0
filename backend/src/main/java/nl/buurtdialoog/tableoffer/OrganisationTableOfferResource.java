package nl.buurtdialoog.tableoffer;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactLimit;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Offering a table to an organisation, for everybody. */
@Path("/organisations")
public class OrganisationTableOfferResource {

    @Inject
    TableOfferDesk desk;

    @Inject
    ContactLimit limit;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    /** What was offered, and to whom. */
    record Offered(UUID organisationId, NewTableOffer offer) {}

    @POST
    @Path("/{id}/table-offers")
    @OpenToAll
    @Limited("registrations")
    @Creates
    @Operation(summary = "Offer a table, or a dialogue in your own street")
    public RestResponse<TableOfferReceipt> offerTable(
            UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewTableOffer offer) {
        return idempotency.once(
                new KeyedRequest("offerTable", null, key, new Offered(id, offer)),
                TableOfferReceipt.class,
                () -> take(id, offer));
    }

    private RestResponse<TableOfferReceipt> take(UUID organisationId, NewTableOffer offer) {
        if (Organisation.findById(organisationId) == null) {
            throw Problem.notFound();
        }
        tenancy.enter(organisationId);
        desk.take(organisationId, offer, Via.WEB);
        // Only of what is right is there a contact; too many of it takes the offer back.
        limit.spend(offer.contact().contact());
        return RestResponse.ResponseBuilder.<TableOfferReceipt>create(201)
                .entity(new TableOfferReceipt(offer.contact().kind()))
                .header("Location", "/api/v1/my-table")
                .build();
    }
}
