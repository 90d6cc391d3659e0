package nl.buurtdialoog.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.buurtdialoog.local.Replicas;

/** A person and a partner's program of the demonstration, who signed in at the real Keycloak and ask either application. */
final class SignedIn {
    static final UUID PERSON = UUID.fromString("01900000-0000-7000-8000-000000000001");
    static final String PROGRAM = "partner-bibliotheek";

    private static final String PAGE = "/coordinator";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Replicas replicas;
    private final int keycloakPort;
    private Browser browser = new Browser();
    private String token = "";

    SignedIn(Replicas replicas, int keycloakPort) {
        this.replicas = replicas;
        this.keycloakPort = keycloakPort;
    }

    void signIn() throws IOException, InterruptedException {
        var fresh = new Browser();
        fresh.signIn(address(0, "/auth/login?to=" + PAGE), PAGE, "coordinator@voorbeeld.nl", "buurtdialoog");
        browser = fresh;
        var asked = client.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:%d/realms/buurtdialoog/protocol/openid-connect/token"
                                        .formatted(keycloakPort)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=counts:read"
                                        .formatted(PROGRAM, "buurtdialoog-voorbeeld")))
                        .build(),
                BodyHandlers.ofString());
        token = JSON.readTree(asked.body()).path("access_token").asText();
    }

    Browser.Page agenda(int application) throws InterruptedException {
        return new Browser().read(address(application, "/api/v1/dialogues"));
    }

    Browser.Page login(int application) throws InterruptedException {
        return new Browser().read(address(application, "/auth/login?to=" + PAGE));
    }

    Browser.Page person(int application) throws InterruptedException {
        return browser.read(address(application, "/api/v1/me"));
    }

    Browser.Page program(int application) throws InterruptedException {
        return withToken(application, token);
    }

    Browser.Page withToken(int application, String bearer) throws InterruptedException {
        return new Browser().withToken(bearer).read(address(application, "/api/v1/partner-counts"));
    }

    private String address(int application, String path) {
        return "http://localhost:%d%s".formatted(replicas.port(application), path);
    }
}
