package nl.buurtdialoog.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How many requests there are, how long they take and how they end. By kind and class of status only: an address may hold
 * somebody's id or code, and never becomes a label. A dozen timers made at the start cost a request next to nothing,
 * which the framework's own do not.
 */
@ApplicationScoped
class RequestMeters {

    /** Before the front door, so that what it refuses is counted too. */
    private static final int BEFORE_THE_FRONT_DOOR = 10_001;

    /** What people notice: at once, soon, after a while, too late. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50), Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(5)
    };

    /** Who hung up before the answer was there stands under none. */
    private static final String[] OUTCOMES = {"none", "1xx", "2xx", "3xx", "4xx", "5xx"};

    private final Timer[] api;
    private final Timer[] pages;

    @Inject
    RequestMeters(MeterRegistry registry) {
        api = timers(registry, "api");
        pages = timers(registry, "page");
    }

    void receive(@Observes Filters filters) {
        filters.register(this::count, BEFORE_THE_FRONT_DOOR);
    }

    private void count(RoutingContext exchange) {
        var began = System.nanoTime();
        exchange.addEndHandler(ended -> of(exchange)[ended.succeeded() ? outcome(exchange) : 0].record(
                System.nanoTime() - began, TimeUnit.NANOSECONDS));
        exchange.next();
    }

    private Timer[] of(RoutingContext exchange) {
        var path = exchange.request().path();
        return path != null && path.startsWith("/api/") ? api : pages;
    }

    private static int outcome(RoutingContext exchange) {
        var status = exchange.response().getStatusCode() / 100;
        return status < OUTCOMES.length ? status : 0;
    }

    private static Timer[] timers(MeterRegistry registry, String kind) {
        var timers = new Timer[OUTCOMES.length];
        for (int outcome = 0; outcome < timers.length; outcome++) {
            timers[outcome] = Timer.builder("buurtdialoog.requests")
                    .description("Requests that ended")
                    .tag("kind", kind)
                    .tag("outcome", OUTCOMES[outcome])
                    .serviceLevelObjectives(BUCKETS)
                    .register(registry);
        }
        return timers;
    }
}
