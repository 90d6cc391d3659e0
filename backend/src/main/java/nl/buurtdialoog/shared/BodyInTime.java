package nl.buurtdialoog.shared;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts the line of who takes too long to send a body. The framework waits so long for each next byte, so that one byte a
 * second would hold a thread for ever. What is not read holds none, however long the work takes.
 */
@jakarta.ws.rs.ext.Provider
class BodyInTime implements ReaderInterceptor {

    @Inject
    RoutingContext exchange;

    /** Asked for at the first request, see LimitFilter. */
    @Inject
    @ConfigProperty(name = "quarkus.http.read-timeout")
    Provider<Duration> patience;

    /** Who still sends would not read an answer, so they get none. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        var vertx = exchange.vertx();
        var answer = exchange.response();
        var deadline = vertx.setTimer(patience.get().toMillis(), passed -> answer.reset());
        try {
            return reading.proceed();
        } finally {
            vertx.cancelTimer(deadline);
        }
    }
}
