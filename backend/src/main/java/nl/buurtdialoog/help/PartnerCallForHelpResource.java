package nl.buurtdialoog.help;

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
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.Scope;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What groups ask help for, for the partners of who let them in. */
@Path("/partner-help-calls")
public class PartnerCallForHelpResource {

    @Inject
    Caller caller;

    @Inject
    CallBook calls;

    @Inject
    HelpOffers offers;

    @Inject
    Idempotency idempotency;

    @GET
    @Transactional
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Find what groups ask help for, the longest asked first")
    public Page<CallForHelp> findPartnerCallsForHelp(
            @QueryParam("neighbourhoodId") @Nullable UUID neighbourhoodId,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return calls.of(caller.organisationId(), neighbourhoodId, limit, cursor);
    }

    @POST
    @Path("/{id}/offers")
    @ForScope(Scope.AGREEMENTS_ANSWER)
    @ResponseStatus(202)
    @Operation(summary = "Offer help to a group as a partner; who carries its action is told so")
    public RestResponse<HelpOffered> offerHelpAsPartner(
            UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewHelpOffer offer) {
        var contact = offer.checked();
        var keyed = new KeyedRequest("offerHelpAsPartner", caller.client().name(), key, List.of(id, offer));
        return idempotency.once(keyed, HelpOffered.class, () -> {
            offers.fromPartner(caller.organisationId(), id, offer, contact);
            return RestResponse.status(RestResponse.Status.ACCEPTED, HelpOffered.YES);
        });
    }
}
