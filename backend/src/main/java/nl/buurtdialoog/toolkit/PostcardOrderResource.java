package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Stacks of five postcards, to invite neighbours with. */
@Path("/postcard-orders")
public class PostcardOrderResource {

    @Inject
    PostcardDesk desk;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @OpenToAll
    @Limited("postcards")
    @ResponseStatus(202)
    @Operation(
            summary = "Order a stack of five postcards",
            description = "The address is taken away as soon as the postcards are in the post.")
    public RestResponse<PostcardOrderNoted> orderPostcards(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewPostcardOrder wish) {
        return idempotency.once(new KeyedRequest("orderPostcards", null, key, wish), PostcardOrderNoted.class, () -> {
            desk.order(wish);
            return RestResponse.status(RestResponse.Status.ACCEPTED, PostcardOrderNoted.YES);
        });
    }

    @GET
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the postcards that are still to be sent, with their addresses")
    public Page<PostcardOrderDetails> findPostcardOrders() {
        return Page.whole(PostcardOrder.waiting(caller.organisationId()).stream()
                .map(PostcardOrderDetails::of)
                .toList());
    }

    @POST
    @Path("/{id}/sending")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Say that postcards are in the post, which takes away their address")
    public PostcardOrderDetails sendPostcards(@RestPath UUID id) {
        var order = PostcardOrder.of(caller.organisationId(), id);
        order.send(clock.instant());
        return PostcardOrderDetails.of(order);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @LastSaidHolds
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Take away an order that will not be sent")
    public void dropPostcardOrder(@RestPath UUID id) {
        PostcardOrder.of(caller.organisationId(), id).delete();
    }
}
