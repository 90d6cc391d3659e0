package nl.buurtdialoog.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API of an application, as somebody of the demonstration organisation. */
record Api(HttpClient client, int port, String token) {
    private static final UUID UTRECHT = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode get(String path) throws IOException, InterruptedException {
        return ask("GET", path, null, "");
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return ask("POST", path, body, "");
    }

    /** Changes what nobody else changes meanwhile. */
    JsonNode put(String path, String of, Object body) throws IOException, InterruptedException {
        return ask("PUT", path, body, version(of));
    }

    private String version(String path) throws IOException, InterruptedException {
        return client.send(request("GET", path, null, ""), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElse("");
    }

    private JsonNode ask(String method, String path, @Nullable Object body, String version)
            throws IOException, InterruptedException {
        var answer = client.send(request(method, path, body, version), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "%s %s was answered with %d: %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return answer.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(answer.body());
    }

    private HttpRequest request(String method, String path, @Nullable Object body, String version) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1%s".formatted(port, path)))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Organisation", UTRECHT.toString())
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return body == null
                ? request.method(method, BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
    }
}
