package nl.buurtdialoog.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/**
 * Keycloak's admin API, as far as we use it. Each task has a client of its own there that may do that task and nothing
 * else. When Keycloak is away, or does not want to, that is told as such and nothing was done.
 */
abstract class KeycloakAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    ObjectMapper json;

    /** The address of the realm, and by which client we sign in there. */
    abstract Access access();

    record Access(String realm, String clientId, Optional<String> secret) {

        /** Secrets stay out of logs, also by accident. */
        @Override
        public String toString() {
            return clientId;
        }
    }

    /** What stands at a path of the realm, such as {@code /clients?clientId=partner-1}. */
    JsonNode read(String path) {
        return json(ask(at(path).GET(), 200));
    }

    /** Makes something; answers the id that it got. */
    String add(String path, Object what) {
        var made = ask(at(path).POST(body(what)), 201);
        return made.headers()
                .firstValue("Location")
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .orElse("");
    }

    /** Has something done that needs no words. */
    void act(String path) {
        ask(at(path).POST(BodyPublishers.noBody()), 204);
    }

    /** Replaces something, or has something done. */
    void put(String path, Object what) {
        ask(at(path).PUT(body(what)), 204);
    }

    void remove(String path) {
        ask(at(path).DELETE(), 204);
    }

    private BodyPublisher body(Object what) {
        try {
            return BodyPublishers.ofString(json.writeValueAsString(what));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(access().realm().replaceFirst("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private String token() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(
                        URLEncoder.encode(access().clientId(), UTF_8),
                        URLEncoder.encode(access().secret().orElse(""), UTF_8));
        var request = HttpRequest.newBuilder(URI.create(access().realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return json(ask(request, 200)).path("access_token").asText();
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException unreadable) {
            throw away("what it answers cannot be read");
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw away("it answers " + answer.statusCode());
            }
            return answer;
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
