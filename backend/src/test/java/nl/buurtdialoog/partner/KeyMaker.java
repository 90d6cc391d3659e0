package nl.buurtdialoog.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What Keycloak's admin API does with clients, as far as we ask it. The journeys ask the real one. */
public class KeyMaker implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, List<String>> MADE = new ConcurrentHashMap<>();
    private static final AtomicBoolean AWAY = new AtomicBoolean();
    private static final HttpServer SERVER = server();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "buurtdialoog.partner-keys.realm",
                "http://127.0.0.1:%d/realms/buurtdialoog"
                        .formatted(SERVER.getAddress().getPort()));
    }

    @Override
    public void stop() {
        SERVER.stop(0);
    }

    static void isAway(boolean away) {
        AWAY.set(away);
    }

    static boolean knows(String clientId) {
        return MADE.containsKey(clientId);
    }

    static List<String> scopesOf(String clientId) {
        return MADE.getOrDefault(clientId, List.of());
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/realms", exchange -> answer(exchange, 200, "{\"access_token\":\"ours\"}"));
            server.createContext("/admin/realms/buurtdialoog/clients", KeyMaker::clients);
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void clients(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                var client = new JsonPath(exchange.getRequestBody());
                MADE.put(client.getString("clientId"), client.getList("optionalClientScopes"));
                answer(exchange, 201, "");
            }
            case "GET" -> {
                var name = exchange.getRequestURI().getQuery().replace("clientId=", "");
                answer(exchange, 200, knows(name) ? "[{\"id\":\"%s\"}]".formatted(name) : "[]");
            }
            default -> {
                var path = exchange.getRequestURI().getPath();
                MADE.remove(path.substring(path.lastIndexOf('/') + 1));
                answer(exchange, 204, "");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var answered = AWAY.get() ? 503 : status;
        exchange.sendResponseHeaders(answered, body.isEmpty() ? -1 : body.length());
        if (!body.isEmpty()) {
            exchange.getResponseBody().write(body.getBytes());
        }
        exchange.close();
    }
}
