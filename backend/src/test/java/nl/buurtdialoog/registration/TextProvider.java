package nl.buurtdialoog.registration;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtdialoog.Eventually;

/** A provider of text messages: takes what it is given, and answers what a test wants it to. */
public class TextProvider implements QuarkusTestResourceLifecycleManager {

    static final String SECRET = "a-text-secret-for-tests-0123456789abcdef";
    private static final List<Text> TAKEN = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ANSWER = new AtomicInteger(202);
    private static final HttpServer SERVER = server();

    record Text(String to, String text, String authorization) {}

    @Override
    public Map<String, String> start() {
        return Map.of(
                "buurtdialoog.text-gateway.url",
                "http://127.0.0.1:%d/texts".formatted(SERVER.getAddress().getPort()),
                "buurtdialoog.text-gateway.secret",
                SECRET);
    }

    @Override
    public void stop() {
        SERVER.stop(0);
    }

    /** From now on this is what it answers. */
    static void answers(int status) {
        ANSWER.set(status);
    }

    /** The newest text to this number, once there are as many. */
    static Text textTo(String number, int count) {
        Eventually.is(() -> textsTo(number).size() >= count);
        return textsTo(number).getLast();
    }

    static List<Text> textsTo(String number) {
        return TAKEN.stream().filter(text -> text.to().equals(number)).toList();
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/texts", exchange -> {
                var body = new JsonPath(exchange.getRequestBody());
                if (ANSWER.get() / 100 == 2) {
                    TAKEN.add(new Text(
                            body.getString("to"),
                            body.getString("text"),
                            Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Authorization"))));
                }
                exchange.sendResponseHeaders(ANSWER.get(), -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
