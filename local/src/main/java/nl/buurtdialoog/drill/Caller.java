package nl.buurtdialoog.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Asks once, and tells how that went: for drills in which asking again would hide what they look for. */
final class Caller {
    /** Longer than any promise, so that who promises less is seen to break it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As a proxy speaks to those behind it: in HTTP/2 this client drops what is under way when a server bids farewell. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** @param status 0 when there was no answer at all */
    record Heard(int status, boolean saysWhenToComeBack, long millis) {
        boolean isDone() {
            return status >= 200 && status < 300;
        }
    }

    Heard reads(int port, String path) throws InterruptedException {
        return ask(HttpRequest.newBuilder(address(port, path)));
    }

    Heard writes(int port, String path, String body) throws InterruptedException {
        return ask(HttpRequest.newBuilder(address(port, path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private Heard ask(HttpRequest.Builder request) throws InterruptedException {
        var began = System.nanoTime();
        try {
            var response = client.send(request.timeout(PATIENCE).build(), BodyHandlers.discarding());
            return new Heard(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").isPresent(),
                    millisSince(began));
        } catch (IOException nothing) {
            return new Heard(0, false, millisSince(began));
        }
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }
}
