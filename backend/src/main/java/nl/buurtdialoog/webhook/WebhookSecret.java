package nl.buurtdialoog.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By which a partner checks that a message is ours.
 *
 * @param secret for Standard Webhooks: {@code whsec_} and base64
 * @param formerSecretEndsAt until when messages carry a signature by the secret of before as well
 */
public record WebhookSecret(String secret, @Nullable Instant formerSecretEndsAt) {}
