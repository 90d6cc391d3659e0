package nl.buurtdialoog.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.buurtdialoog.partner.PartnerClient;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Hands one message over: made and signed at this very moment, taken there while no transaction is open, and then noted.
 * When the note fails it is handed over again under the same id.
 */
@ApplicationScoped
class Handover {

    private static final int GONE = 410;

    @Inject
    Tenancy tenancy;

    @Inject
    WebhookSignature signature;

    @Inject
    Doorbell doorbell;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "buurtdialoog.webhooks.loopback")
    boolean loopback;

    /** Tries once; answers when to try again, or nothing when there is no need to. */
    @ActivateRequestContext
    Optional<Instant> attempt(UUID organisationId, UUID deliveryId) {
        tenancy.enter(organisationId);
        return QuarkusTransaction.requiringNew()
                .call(() -> message(deliveryId))
                .flatMap(message -> note(deliveryId, doorbell.ring(message)));
    }

    private Optional<WebhookMessage> message(UUID deliveryId) {
        return waiting(deliveryId).flatMap(delivery -> {
            var webhook = Webhook.held(delivery.organisationId, delivery.webhookId);
            if (webhook.stoppedAt != null || !PartnerClient.isLetIn(webhook.organisationId, webhook.partnerClientId)) {
                delivery.givenUp();
                return Optional.empty();
            }
            WebhookDelivery.unnumbered(webhook).forEach(next -> next.isNumbered(webhook.nextSequence()));
            return Optional.of(message(webhook, delivery));
        });
    }

    private WebhookMessage message(Webhook webhook, WebhookDelivery delivery) {
        var now = clock.instant();
        var id = delivery.id.toString();
        var body = body(WebhookEvent.of(delivery, publicUrl + "/api/v1"));
        return new WebhookMessage(
                new WebhookTarget(URI.create(webhook.url), loopback),
                id,
                now.getEpochSecond(),
                signature.of(webhook, id, now, body),
                body);
    }

    private String body(WebhookEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message holds nothing that JSON cannot", impossible);
        }
    }

    private Optional<Instant> note(UUID deliveryId, @Nullable Integer answer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = waiting(deliveryId);
            found.ifPresent(delivery -> note(delivery, answer));
            return found.map(delivery -> delivery.nextAttemptAt);
        });
    }

    private void note(WebhookDelivery delivery, @Nullable Integer answer) {
        var now = clock.instant();
        if (answer != null && answer / 100 == 2) {
            delivery.delivered(answer, now);
            WebhookDelivery.forgetOld(delivery.organisationId, delivery.webhookId, now);
        } else {
            delivery.failed(answer, now, ThreadLocalRandom.current().nextDouble());
        }
        if (Objects.equals(answer, GONE)) {
            delivery.givenUp();
            Webhook.held(delivery.organisationId, delivery.webhookId).stop(now);
        }
    }

    private static Optional<WebhookDelivery> waiting(UUID deliveryId) {
        return WebhookDelivery.<WebhookDelivery>find("id = ?1 and status = ?2", deliveryId, DeliveryStatus.WAITING)
                .singleResultOptional();
    }
}
