package nl.buurtdialoog.shared;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Where every request comes in and every answer goes out. It gives a request its id, an answer of the API the headers
 * that all of them carry, and refuses what no operation should see. What goes wrong before an operation is found, or
 * outside one, becomes a problem here.
 */
@ApplicationScoped
class FrontDoor {

    private static final String API = "/api";
    private static final int LONGEST_URI = 4_000;
    private static final int MOST_HEADERS = 16_000;
    /** Before all else (Quarkus calls the highest first), so that every answer has an id. */
    private static final int FIRST = 10_000;

    @Inject
    @ConfigProperty(name = "quarkus.smallrye-openapi.info-version")
    String version;

    @Inject
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largestBody;

    @Inject
    NoticeBoard board;

    @Inject
    Clock clock;

    void receive(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    void catchAll(@Observes Router router) {
        router.route(API + "/*")
                .order(Integer.MAX_VALUE - 100)
                .handler(exchange -> ProblemAnswer.end(exchange, Problem.notFound()))
                .failureHandler(this::fail);
    }

    private void receive(RoutingContext exchange) {
        var id = RequestId.of(exchange);
        MDC.put("requestId", id);
        exchange.response()
                .putHeader(RequestId.HEADER, id)
                .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (!isApi(exchange.request())) {
            exchange.next();
            return;
        }
        addHeaders(exchange);
        refusal(exchange.request()).ifPresentOrElse(type -> refuse(exchange, type), exchange::next);
    }

    static boolean isApi(HttpServerRequest request) {
        return request.path() != null
                && (request.path().equals(API) || request.path().startsWith(API + "/"));
    }

    private void addHeaders(RoutingContext exchange) {
        exchange.response()
                .putHeader("API-Version", version)
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer");
        // Last, so that a public read says alone how long it may be kept.
        exchange.addHeadersEndHandler(leaving -> {
            if (!exchange.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
                exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        if (exchange.request().path().startsWith(API + "/v1/openapi.")) {
            exchange.response().putHeader("Access-Control-Allow-Origin", "*");
        }
    }

    private Optional<ProblemType> refusal(HttpServerRequest request) {
        var path = request.path();
        if (request.uri().length() > LONGEST_URI) {
            return Optional.of(ProblemType.URI_TOO_LONG);
        } else if (sizeOf(request) > MOST_HEADERS) {
            return Optional.of(ProblemType.HEADERS_TOO_LARGE);
        } else if (length(request) > largestBody.asLongValue()) {
            return Optional.of(ProblemType.BODY_TOO_LARGE);
        } else if (isMalformed(request.uri())) {
            return Optional.of(ProblemType.MALFORMED);
        }
        // One address for one thing: no trailing slash, no empty step, no matrix parameters.
        return path.endsWith("/") || path.contains("//") || path.contains(";")
                ? Optional.of(ProblemType.NOT_FOUND)
                : Optional.empty();
    }

    private static void refuse(RoutingContext exchange, ProblemType type) {
        if (type == ProblemType.BODY_TOO_LARGE) {
            // The rest of the body is not read, so the connection is of no use any more.
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        ProblemAnswer.end(exchange, Problem.of(type));
    }

    private static int sizeOf(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /** What is no URI at all was refused by the server before us; a NUL is one, and no text of ours has it. */
    private static boolean isMalformed(String uri) {
        return uri.contains("%00");
    }

    private void fail(RoutingContext exchange) {
        if (exchange.response().closed()) {
            // Who asked hung up first: nobody is to be told, and nothing of ours went wrong.
            return;
        }
        var thrown = exchange.failure();
        if (thrown instanceof Problem problem) {
            ProblemAnswer.end(exchange, problem);
        } else if (thrown != null && Faults.isUnavailable(thrown)) {
            board.lastWords(exchange)
                    .ifPresentOrElse(
                            known -> known.give(exchange, clock.instant()),
                            () -> ProblemAnswer.end(
                                    exchange,
                                    Problem.of(ProblemType.UNAVAILABLE).header("Retry-After", "5")));
        } else {
            var type = ProblemType.ofStatus(status(exchange, thrown));
            if (type == ProblemType.UNEXPECTED) {
                Log.error("Unexpected, outside an operation", thrown);
            }
            ProblemAnswer.end(exchange, Problem.of(type));
        }
    }

    private static int status(RoutingContext exchange, @Nullable Throwable thrown) {
        if (thrown instanceof AuthenticationException) {
            return 401;
        }
        return exchange.statusCode() > 0 ? exchange.statusCode() : 500;
    }
}
