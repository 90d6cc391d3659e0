package nl.buurtdialoog.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Keeps one address from asking too much, with room for a library's one address and 200 neighbours at once. The address
 * is the connection's; that of a forwarding header counts only when the proxy that sent it is trusted
 * ({@code quarkus.http.proxy.trusted-proxies}).
 */
@jakarta.ws.rs.ext.Provider
@Priority(Priorities.AUTHENTICATION)
class LimitFilter implements ContainerRequestFilter {

    private static final int MOST_ADDRESSES = 100_000;
    private static final int GROUPS_OF_ONE_NETWORK = 4;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Asked for at the first request: a filter is made when the application is built, before its settings are known. */
    @Inject
    Provider<Limits> limits;

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
        var limit = Objects.requireNonNull(limits.get().named().get(name), "No limit is set for " + name);
        var probe = buckets.get(name + " " + network(address()), key -> bucket(limit))
                .tryConsumeAndReturnRemaining(1);
        var wait = seconds(probe);
        exchange.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d"
                                .formatted(
                                        name, limit.requests(), limit.period().toSeconds()))
                .putHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), wait));
        if (!probe.isConsumed()) {
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(wait));
        }
    }

    private static Bucket bucket(Limits.Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.period()))
                .build();
    }

    /** Until there is room again; 1 at least, as 0 means nothing to a caller. */
    private static long seconds(ConsumptionProbe probe) {
        return Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
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
