package nl.buurtdialoog.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keycloak's admin API, as far as it is about partners' programs. We sign in there as a client of our own that may manage
 * clients and nothing else. When it is away, or does not want to, that is told as such and nothing was done.
 */
@ApplicationScoped
class KeycloakAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "buurtdialoog.partner-keys.realm")
    String realm;

    @Inject
    @ConfigProperty(name = "buurtdialoog.partner-keys.client-id")
    String ownId;

    @Inject
    @ConfigProperty(name = "buurtdialoog.partner-keys.secret")
    Optional<String> ownSecret;

    @Inject
    ObjectMapper json;

    /** What stands at a path of the realm, such as {@code /clients?clientId=partner-1}. */
    JsonNode read(String path) {
        return json(ask(at(path).GET(), 200));
    }

    void add(String path, Object what) {
        try {
            ask(at(path).POST(BodyPublishers.ofString(json.writeValueAsString(what))), 201);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void remove(String path) {
        ask(at(path).DELETE(), 204);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(realm.replaceFirst("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private String token() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(URLEncoder.encode(ownId, UTF_8), URLEncoder.encode(ownSecret.orElse(""), UTF_8));
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return json(ask(request, 200)).path("access_token").asText();
    }

    private JsonNode json(String text) {
        try {
            return json.readTree(text);
        } catch (IOException unreadable) {
            throw away("what it answers cannot be read");
        }
    }

    private String ask(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw away("it answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw away("we were stopped while we asked");
        } catch (IOException failed) {
            throw away(failed.toString());
        }
    }

    private static Problem away(String why) {
        Log.warnf("Keycloak did not do what was asked: %s", why);
        return Problem.of(ProblemType.SIGN_IN_SERVER_AWAY).header("Retry-After", "10");
    }
}
