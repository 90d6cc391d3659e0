package nl.buurtdialoog.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What Keycloak's admin API does with users, as far as we ask it. The journeys ask the real one. */
public class AccountKeeper implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USERS = "/admin/realms/buurtdialoog/users";

    private static final Map<String, ObjectNode> KEPT = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> MAILED = new ConcurrentHashMap<>();
    private static final Set<String> ENDED = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean AWAY = new AtomicBoolean();
    private static final HttpServer SERVER = server();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "buurtdialoog.accounts.realm",
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

    /** Somebody who signs in already, for another organisation or none. */
    static void has(UUID subject, String email, String firstName, String lastName) {
        var user = JSON.createObjectNode()
                .put("id", subject.toString())
                .put("email", email)
                .put("firstName", firstName)
                .put("lastName", lastName);
        user.putArray("requiredActions");
        KEPT.put(subject.toString(), user);
    }

    /** The account with this address, or a missing node. */
    static JsonNode withEmail(String email) {
        return KEPT.values().stream()
                .filter(user -> user.path("email").asText().equalsIgnoreCase(email))
                .findFirst()
                .<JsonNode>map(user -> user)
                .orElseGet(JSON::missingNode);
    }

    /** What the mail of Keycloak to this account asked for; nothing when there was none. */
    static List<String> mailedTo(String email) {
        return MAILED.getOrDefault(withEmail(email).path("id").asText(), List.of());
    }

    /** Whether Keycloak was asked to end all sessions of this account. */
    static boolean endedSessionsOf(UUID subject) {
        return ENDED.contains(subject.toString());
    }

    static void forgetMails() {
        MAILED.clear();
    }

    static List<String> actionsOf(UUID subject) {
        return strings(kept(subject.toString()).path("requiredActions"));
    }

    private static ObjectNode kept(String id) {
        return Objects.requireNonNull(KEPT.get(id));
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/realms", exchange -> answer(exchange, 200, "{\"access_token\":\"ours\"}"));
            server.createContext(USERS, AccountKeeper::users);
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void users(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(USERS.length()).split("/", -1);
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                if (path.length > 2) {
                    ENDED.add(path[1]);
                    answer(exchange, 204, "");
                    return;
                }
                var id = UUID.randomUUID().toString();
                KEPT.put(id, ((ObjectNode) JSON.readTree(exchange.getRequestBody())).put("id", id));
                exchange.getResponseHeaders().add("Location", "http://keycloak" + USERS + "/" + id);
                answer(exchange, 201, "");
            }
            case "PUT" -> {
                var said = JSON.readTree(exchange.getRequestBody());
                if (path.length > 2) {
                    MAILED.put(path[1], strings(said));
                } else {
                    KEPT.put(path[1], (ObjectNode) said);
                }
                answer(exchange, 204, "");
            }
            default -> answer(exchange, 200, found(exchange, path));
        }
    }

    private static String found(HttpExchange exchange, String[] path) {
        if (path.length > 2) {
            return "[]";
        }
        if (path.length > 1) {
            return kept(path[1]).toString();
        }
        var query = exchange.getRequestURI().getQuery();
        var user = withEmail(query.substring(query.indexOf("email=") + "email=".length()));
        return user.isMissingNode() ? "[]" : "[" + user + "]";
    }

    private static List<String> strings(JsonNode array) {
        var found = new ArrayList<String>();
        array.forEach(item -> found.add(item.asText()));
        return found;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(AWAY.get() ? 503 : status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
