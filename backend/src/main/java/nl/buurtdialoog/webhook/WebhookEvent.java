package nl.buurtdialoog.webhook;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a partner is told: what happened and where to read of it. Nothing about a person.
 *
 * @param timestamp when it happened
 */
record WebhookEvent(String type, Instant timestamp, Data data) {

    /**
     * @param sequence one more than that of the message before
     * @param id of what it happened to
     * @param url where the partner reads of it with a token of its own
     */
    record Data(long sequence, UUID id, String url) {}

    static WebhookEvent of(WebhookDelivery delivery, String api) {
        var type = delivery.type;
        var sequence = Objects.requireNonNull(delivery.sequence);
        var url = api + type.path + delivery.aboutId;
        return new WebhookEvent(type.wire, delivery.happenedAt, new Data(sequence, delivery.aboutId, url));
    }
}
