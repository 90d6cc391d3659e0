package nl.buurtdialoog.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;

/**
 * Signs what partners are told (Standard Webhooks, version 1). A secret follows from the webhook and its generation, so
 * none is stored.
 */
@ApplicationScoped
class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    @Inject
    Seal seal;

    /** As a partner keeps it: {@code whsec_} and base64. */
    String secret(Webhook webhook) {
        return "whsec_" + Base64.getEncoder().encodeToString(key(webhook, webhook.secretGeneration));
    }

    /** By the present secret, and by the one of before while that is still good. */
    String of(Webhook webhook, String messageId, Instant now, String body) {
        var signed = messageId + "." + now.getEpochSecond() + "." + body;
        return webhook.generationsAt(now)
                .mapToObj(generation -> "v1," + hmac(key(webhook, generation), signed))
                .collect(Collectors.joining(" "));
    }

    private byte[] key(Webhook webhook, int generation) {
        var token = seal.token("webhook", new Claim(webhook.id, webhook.organisationId, generation));
        var bytes = Base64.getUrlDecoder().decode(token);
        return Arrays.copyOfRange(bytes, bytes.length - SECRET_BYTES, bytes.length);
    }

    private static String hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
