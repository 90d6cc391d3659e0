package nl.buurtdialoog.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until a child says by itself that it is ready; an open port alone answers 503 for a while. */
final class Health {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private Health() {}

    /** True when it became ready in time; false when it ended or took too long. */
    static boolean await(int managementPort, String path, Child child, Duration patience) throws InterruptedException {
        var address = URI.create("http://127.0.0.1:%d%s".formatted(managementPort, path));
        var until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until && child.isAlive()) {
            if (isReady(address)) {
                return true;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private static boolean isReady(URI address) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
