package nl.buurtdialoog.help;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactLimit;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What groups in a neighbourhood ask help for, for everybody; as far as who carries it wants that. */
@Path("/neighbourhoods")
public class CallForHelpResource {

    @Inject
    CallBook calls;

    @Inject
    HelpOffers offers;

    @Inject
    ContactLimit limit;

    @Inject
    Idempotency idempotency;

    @GET
    @Path("/{id}/help-calls")
    @Transactional
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find what groups in a neighbourhood ask help for")
    public Page<CallForHelp> findCallsForHelp(UUID id) {
        return Page.whole(calls.in(id));
    }

    @POST
    @Path("/{id}/help-calls/{actionId}/offers")
    @OpenToAll
    @Limited("help-offers")
    @ResponseStatus(202)
    @Operation(summary = "Offer help to a group; who carries its action is told so")
    public RestResponse<HelpOffered> offerHelp(
            UUID id,
            UUID actionId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid NewHelpOffer offer) {
        var contact = offer.checked();
        var keyed = new KeyedRequest("offerHelp", null, key, List.of(id, actionId, offer));
        return idempotency.once(keyed, HelpOffered.class, () -> {
            limit.spend(contact);
            offers.fromNeighbour(id, actionId, offer, contact);
            return RestResponse.status(RestResponse.Status.ACCEPTED, HelpOffered.YES);
        });
    }
}
