package nl.buurtdialoog.shared;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps one address from asking too much, with room for a library's one address and 200 neighbours at once. The address
 * is the connection's; that of a forwarding header counts only when the proxy that sent it is trusted
 * ({@code quarkus.http.proxy.trusted-proxies}).
 */
@jakarta.ws.rs.ext.Provider
@Priority(Priorities.AUTHENTICATION)
class LimitFilter implements ContainerRequestFilter {

    private static final int GROUPS_OF_ONE_NETWORK = 4;

    /** Asked for at the first request: a filter is made when the application is built, before its settings are known. */
    @Inject
    Provider<Buckets> buckets;

    @Inject
    ResourceInfo operation;

    @Inject
    RoutingContext exchange;

    @Override
    public void filter(ContainerRequestContext request) {
        var limited = operation.getResourceMethod().getAnnotation(Limited.class);
        if (limited == null) {
            return;
        }
        var name = limited.value();
        var limit = buckets.get().of(name);
        var taken = buckets.get().take(name, network(address()));
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

    private String address() {
        return exchange.request().remoteAddress().hostAddress();
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
