package nl.buurtdialoog.webhook;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
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

/** What a partner wants to be told of, by Standard Webhooks. */
@Path("/webhooks")
public class WebhookResource {

    @Inject
    WebhookDesk desk;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @GET
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Find what you are told of, and where")
    public Page<WebhookDetails> findWebhooks(
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return desk.find(caller.client(), limit, cursor);
    }

    @POST
    @Creates
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Be told when something happens")
    public RestResponse<WebhookDetails> addWebhook(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewWebhook request) {
        var client = caller.client();
        return idempotency.once(
                new KeyedRequest("addWebhook", client.name(), key, request), WebhookDetails.class, () -> {
                    var made = desk.subscribe(client, request);
                    return RestResponse.ResponseBuilder.<WebhookDetails>create(201)
                            .entity(made)
                            .header("Location", "/api/v1/webhooks/" + made.id())
                            .build();
                });
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Read what you are told of")
    public RestResponse<WebhookDetails> readWebhook(UUID id) {
        var webhook = Webhook.of(caller.client(), id);
        return Versioned.answer(WebhookDetails.of(webhook), webhook.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Be told no more; what waits to be told is forgotten")
    public void removeWebhook(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var webhook = Webhook.of(caller.client(), id);
        Versioned.require(webhook.version, request, headers);
        webhook.delete();
    }

    @GET
    @Path("/{id}/secret")
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Read the secret by which you check that a message is ours")
    public WebhookSecret readWebhookSecret(UUID id) {
        return desk.secret(caller.client(), id);
    }

    @POST
    @Path("/{id}/secret-change")
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Get a new secret; for a day messages carry a signature by the former one as well")
    public WebhookSecret changeWebhookSecret(UUID id) {
        return desk.changeSecret(caller.client(), id);
    }

    @GET
    @Path("/{id}/deliveries")
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Find what you were told and what failed, the first one first")
    public Page<WebhookDeliveryDetails> findWebhookDeliveries(
            UUID id,
            @QueryParam("status") @Nullable DeliveryStatus status,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return desk.deliveries(caller.client(), id, status, limit, cursor);
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/replay")
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Be told once more")
    public WebhookDeliveryDetails replayWebhookDelivery(UUID id, UUID deliveryId) {
        return desk.replay(caller.client(), id, deliveryId);
    }
}
