package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.TreeMap;

/** A problem as an answer, wherever in the request it came up: in an operation, or before one was found. */
public final class ProblemAnswer {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    static ProblemDetails to(RoutingContext exchange, Problem problem) {
        return ProblemDetails.of(
                problem,
                exchange.request().path(),
                RequestId.of(exchange),
                Language.accepted(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** A 401 says how to sign in (RFC 9110, 11.6.1), a 503 when to try again. */
    static Map<String, String> headers(Problem problem) {
        var headers = new TreeMap<>(problem.headers);
        if (problem.type().status == 401) {
            headers.putIfAbsent("WWW-Authenticate", "Bearer realm=\"buurtdialoog\"");
        }
        if (problem.type() == ProblemType.UNAVAILABLE) {
            headers.putIfAbsent("Retry-After", "5");
        }
        return headers;
    }

    /** Ends the exchange with this problem, outside the operations. */
    public static void end(RoutingContext exchange, Problem problem) {
        var response = exchange.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        headers(problem).forEach(response::putHeader);
        response.setStatusCode(problem.type().status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .end(text(to(exchange, problem)));
    }

    private static String text(ProblemDetails details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ProblemAnswer() {}
}
