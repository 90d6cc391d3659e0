package nl.buurtdialoog.shared;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits for the whole of a body before anybody works on the request. The framework would give it a thread at once, which
 * waits for each next byte: a few hundred who send slowly would then hold all threads. Here they hold a connection, until
 * it has taken too long.
 */
@ApplicationScoped
class WholeBody {

    /** After NoticeBoard, which answers most of what has none. */
    private static final int AFTER_THE_NOTICE_BOARD = 8_000;

    @Inject
    Vertx vertx;

    @Inject
    @ConfigProperty(name = "quarkus.http.read-timeout")
    Duration patience;

    @Inject
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    void stand(@Observes Filters filters) {
        var reading = BodyHandler.create(false).setBodyLimit(largest.asLongValue());
        filters.register(exchange -> receive(exchange, reading), AFTER_THE_NOTICE_BOARD);
    }

    private void receive(RoutingContext exchange, BodyHandler reading) {
        if (FrontDoor.isApi(exchange.request()) && bringsABody(exchange.request())) {
            var deadline = vertx.setTimer(patience.toMillis(), passed -> giveUp(exchange));
            exchange.addEndHandler(ended -> vertx.cancelTimer(deadline));
            reading.handle(exchange);
        } else {
            exchange.next();
        }
    }

    private static boolean bringsABody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2;
    }

    /** Who still sends would not read an answer. */
    private static void giveUp(RoutingContext exchange) {
        if (!exchange.request().isEnded()) {
            exchange.response().reset();
        }
    }
}
