package nl.buurtdialoog.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message to a partner, and how far it is.
 *
 * @param sequence one more than the one before; null until it leaves
 * @param answered the HTTP status of the last answer; null when there was none
 */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryDetails(
        UUID id,
        @Nullable Long sequence,
        WebhookType type,
        DeliveryStatus status,
        int attempts,
        @Nullable Integer answered,
        Instant happenedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt) {

    static WebhookDeliveryDetails of(WebhookDelivery delivery) {
        return new WebhookDeliveryDetails(
                delivery.id,
                delivery.sequence,
                delivery.type,
                delivery.status,
                delivery.attempts,
                delivery.answered,
                delivery.happenedAt,
                delivery.nextAttemptAt,
                delivery.deliveredAt);
    }
}
