package nl.buurtdialoog.shared;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps one address from asking too much, with room for a library's one address and 200 neighbours at once. The address
 * is the connection's; that of a forwarding header counts only when the proxy that sent it is trusted
 * ({@code quarkus.http.proxy.trusted-proxies}).
 */
@ApplicationScoped
class Turnstile {

    private static final int GROUPS_OF_ONE_NETWORK = 4;

    @Inject
    Buckets buckets;

    /** Counts who asks, tells them what is left, and refuses who asked too often. */
    void pass(RoutingContext exchange, String name) {
        var limit = buckets.of(name);
        var taken =
                buckets.take(name, network(exchange.request().remoteAddress().hostAddress()));
        exchange.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d"
                                .formatted(
                                        name, limit.requests(), limit.period().toSeconds()))
                .putHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(name, taken.left(), taken.waitSeconds()));
        if (!taken.allowed()) {
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(taken.waitSeconds()));
        }
    }

    /** A household has a whole network of IPv6 addresses, so its first half counts. */
    static String network(String address) {
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1))
                        .limit(GROUPS_OF_ONE_NETWORK)
                        .collect(Collectors.joining(":"))
                : address;
    }
}
