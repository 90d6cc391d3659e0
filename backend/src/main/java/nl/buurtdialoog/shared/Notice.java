package nl.buurtdialoog.shared;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read at one address, as it was at a moment.
 *
 * @param headers those that are the same for everybody, the type excepted
 * @param limit the name of the limit that counts who reads it, if any
 * @param hangs how old it may become; null when that is as old as anything on the board
 * @param mark how the thing stood that it is about, if that is watched
 * @param asOf just before it was looked up, so that it is never older than this says
 */
record Notice(
        Buffer bytes,
        String type,
        String tag,
        Map<String, String> headers,
        @Nullable String limit,
        @Nullable Duration hangs,
        @Nullable Mark mark,
        Instant asOf) {

    /** What a notice takes in memory beside its bytes, roughly: its address, headers and place. */
    private static final int OVERHEAD = 1_000;

    /** Of an answer that has its tag, and nothing about who asked. */
    static Notice of(
            byte[] bytes,
            ContainerResponseContext response,
            @Nullable String limit,
            @Nullable Duration hangs,
            Reading reading) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        response.getHeaders()
                .forEach((name, values) -> headers.put(name, values.getFirst().toString()));
        headers.remove(jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE);
        return new Notice(
                Buffer.buffer(bytes),
                response.getMediaType().toString(),
                Objects.requireNonNull(headers.get(jakarta.ws.rs.core.HttpHeaders.ETAG)),
                headers,
                limit,
                hangs,
                reading.mark(),
                reading.began);
    }

    int weight() {
        return bytes.length() + OVERHEAD;
    }

    /** Whether it is of a type that was asked for; who asks for nothing takes anything. */
    boolean suits(RoutingContext exchange) {
        var wanted = exchange.request().getHeader(HttpHeaders.ACCEPT);
        return wanted == null
                || wanted.equals("*/*")
                || exchange.parsedHeaders().accept().stream()
                        .anyMatch(one -> one.weight() > 0
                                && (one.component().equals("*")
                                        || type.startsWith(one.component() + "/")
                                                && (one.subComponent().equals("*")
                                                        || essence().endsWith("/" + one.subComponent()))));
    }

    private String essence() {
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters);
    }

    void give(RoutingContext exchange, Instant now) {
        var response = exchange.response();
        headers.forEach(response::putHeader);
        if (hangs != null) {
            // So that who keeps it too counts from when it was written, and not from when it was given.
            var age = Math.max(0, Duration.between(asOf, now).toSeconds());
            response.putHeader(HttpHeaders.AGE, String.valueOf(age));
        }
        if (ConditionalReads.isKnown(tag, exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, type).end(bytes);
        }
    }
}
