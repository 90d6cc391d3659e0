package nl.buurtdialoog.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts the line of who takes too long to send a body. The framework waits so long for each next byte, so that one byte a
 * second would hold a thread for ever.
 */
@ApplicationScoped
class BodyInTime {

    /** After NoticeBoard, which answers most of what has none. */
    private static final int AFTER_THE_NOTICE_BOARD = 8_000;

    @Inject
    Vertx vertx;

    @Inject
    @ConfigProperty(name = "quarkus.http.read-timeout")
    Duration patience;

    void stand(@Observes Filters filters) {
        filters.register(this::receive, AFTER_THE_NOTICE_BOARD);
    }

    private void receive(RoutingContext exchange) {
        if (bringsABody(exchange.request())) {
            var deadline = vertx.setTimer(patience.toMillis(), passed -> cut(exchange));
            exchange.addEndHandler(ended -> vertx.cancelTimer(deadline));
        }
        exchange.next();
    }

    private static boolean bringsABody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Who still sends would not read an answer. */
    private static void cut(RoutingContext exchange) {
        if (!exchange.request().isEnded()) {
            exchange.response().reset();
        }
    }
}
