package nl.buurtdialoog.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Hands text messages to a provider: one POST of JSON {@code {to, text, reference}} with the shared secret as a bearer
 * token. Without a provider's address no text can be sent and mobiles are called; with {@code outbox} in its place
 * texts go no further than the outbox, for who tries the product out.
 */
@ApplicationScoped
class TextGateway {

    private static final String OUTBOX = "outbox";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Optional<String> url;
    private final String secret;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    @Inject
    TextGateway(
            @ConfigProperty(name = "buurtdialoog.text-gateway.url") Optional<String> url,
            @ConfigProperty(name = "buurtdialoog.text-gateway.secret") Optional<String> secret) {
        this.url = url;
        this.secret = secret.orElse("");
    }

    boolean canSend() {
        return url.isPresent();
    }

    /** Whether texts stay here, to be read and answered in the outbox. */
    boolean staysHere() {
        return url.filter(OUTBOX::equals).isPresent();
    }

    /** Whether this is the secret we share; compared in constant time, so that it can't be guessed by the clock. */
    boolean knows(@Nullable String given) {
        return given != null
                && !secret.isEmpty()
                && MessageDigest.isEqual(secret.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    /** Why it did not leave, or nothing when it did. */
    Optional<Failure> send(UUID reference, String to, String text) {
        if (staysHere()) {
            return Optional.empty();
        }
        var body = new JsonObject().put("to", to).put("text", text).put("reference", reference.toString());
        var request = HttpRequest.newBuilder(URI.create(url.orElseThrow()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode()))
                .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Optional.empty() : Optional.of(Failure.ofText(status));
        } catch (IOException away) {
            return Optional.of(Failure.ofText(0));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(Failure.ofText(0));
        }
    }
}
