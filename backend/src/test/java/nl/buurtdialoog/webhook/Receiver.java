package nl.buurtdialoog.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtdialoog.Eventually;

/** A partner's server that is told things, and answers what a test wants it to. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(204);

    record Told(String host, String id, String timestamp, List<String> signatures, String body) {

        <T> T says(String path) {
            return new JsonPath(body).get(path);
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            told.add(new Told(
                    headers.getFirst("Host"),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    List.of(headers.getFirst("webhook-signature").split(" ")),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** From now on this is what it answers. */
    void answers(int status) {
        answer.set(status);
    }

    /** All it was told, once that is as much. */
    List<Told> told(int count) {
        Eventually.is(() -> told.size() >= count);
        return List.copyOf(told);
    }

    int count() {
        return told.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
