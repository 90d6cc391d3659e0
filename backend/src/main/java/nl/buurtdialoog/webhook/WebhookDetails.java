package nl.buurtdialoog.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a partner wants to be told of.
 *
 * @param stoppedAt since when its receiver answered that it is gone
 */
@Schema(name = "Webhook")
public record WebhookDetails(
        UUID id,
        String url,
        List<WebhookType> types,
        Instant createdAt,
        @Nullable Instant stoppedAt) {

    static WebhookDetails of(Webhook webhook) {
        return new WebhookDetails(
                webhook.id,
                webhook.url,
                webhook.types.stream().map(WebhookType::valueOf).toList(),
                webhook.createdAt,
                webhook.stoppedAt);
    }
}
