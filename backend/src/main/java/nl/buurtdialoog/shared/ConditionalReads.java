package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells who has an answer already that it still holds (304): by its version, or for public reads by its bytes. Those hang
 * on the {@link NoticeBoard} from then on.
 */
@jakarta.ws.rs.ext.Provider
class ConditionalReads implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int ENOUGH_BYTES = 15;

    @Inject
    ResourceInfo operation;

    @Inject
    ObjectMapper json;

    /** Asked for at the first request: a filter is made when the application is built, before its settings are known. */
    @Inject
    Provider<NoticeBoard> board;

    @Inject
    RoutingContext exchange;

    @Override
    public void filter(ContainerRequestContext request) {
        var read = operation.getResourceMethod().getAnnotation(PublicRead.class);
        if (read != null && read.watched()) {
            id(request.getUriInfo().getPathParameters().getFirst("id"))
                    .ifPresent(thing -> board.get().watch(exchange, thing));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var isRead = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!isRead || operation.getResourceMethod() == null) {
            return;
        }
        if (operation.getResourceMethod().isAnnotationPresent(PublicRead.class)) {
            share(response);
        }
        var tag = tagOf(response);
        if (response.getStatus() == OK
                && tag != null
                && isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** What is no id the operation refuses in its own words. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(TextValue.uuid(text));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private void share(ContainerResponseContext response) {
        switch (response.getStatus()) {
            case OK -> hangUp(response);
            case UNAVAILABLE -> board.get().lastWords(exchange).ifPresent(known -> repeat(known, response));
            case TOO_MANY_REQUESTS -> {} // which says something of who asks only
            default -> board.get().takeDown(exchange);
        }
    }

    private void hangUp(ContainerResponseContext response) {
        var operationsOwn = operation.getResourceMethod();
        var bytes = bytes(response.getEntity());
        response.setEntity(bytes, response.getEntityAnnotations(), response.getMediaType());
        var read = operationsOwn.getAnnotation(PublicRead.class);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=" + read.seconds());
        if (tagOf(response) == null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag(bytes));
        }
        var limited = operationsOwn.getAnnotation(Limited.class);
        board.get()
                .hangUp(
                        exchange,
                        bytes,
                        response,
                        limited == null ? null : limited.value(),
                        read.hangsAsLong() ? Duration.ofSeconds(read.seconds()) : null);
    }

    /** Not by the text of the headers, which the framework writes once: what is put later is missing there. */
    private static @Nullable String tagOf(ContainerResponseContext response) {
        var tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        return tag == null ? null : tag.toString();
    }

    private static void repeat(Notice known, ContainerResponseContext response) {
        response.getHeaders().clear();
        known.headers().forEach(response.getHeaders()::putSingle);
        response.setStatus(OK);
        response.setEntity(known.bytes().getBytes(), new Annotation[0], MediaType.valueOf(known.type()));
    }

    private byte[] bytes(Object entity) {
        try {
            return switch (entity) {
                case byte[] ready -> ready;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> json.writeValueAsBytes(entity);
            };
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Our answers are JSON", unwritable);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"'
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, ENOUGH_BYTES))
                    + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
