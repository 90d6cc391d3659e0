package nl.buurtdialoog.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keycloak, as far as we ask it something ourselves and do not send a browser there. */
@ApplicationScoped
class Keycloak {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Inject
    @ConfigProperty(name = "quarkus.oidc.client-id")
    String clientId;

    @Inject
    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    String clientSecret;

    /** Whether it answers now: a browser that is sent there while it is away gets a page that explains nothing. */
    boolean isThere() {
        try {
            return ask(HttpRequest.newBuilder(URI.create(realm))) == 200;
        } catch (IOException away) {
            return false;
        }
    }

    /**
     * Ends the session that a refresh token is of, for every application that takes part in it. We do so and not the
     * browser: its address would carry a token, and addresses end up in logs.
     *
     * @throws IOException when Keycloak is away or does not want to
     */
    void end(String refreshToken) throws IOException {
        var form = Map.of("client_id", clientId, "client_secret", clientSecret, "refresh_token", refreshToken);
        var status = ask(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        if (status >= 300) {
            throw new IOException("Keycloak answers " + status);
        }
    }

    private int ask(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while Keycloak was asked");
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
