package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tells who has an answer already that it still holds (304): by its version, or for public reads by its bytes. */
@Provider
class ConditionalReads implements ContainerResponseFilter {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int ENOUGH_BYTES = 15;

    @Inject
    ResourceInfo operation;

    @Inject
    ObjectMapper json;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var isRead = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!isRead || response.getStatus() != OK || operation.getResourceMethod() == null) {
            return;
        }
        var publicRead = operation.getResourceMethod().getAnnotation(PublicRead.class);
        var tag =
                publicRead == null ? response.getHeaderString(HttpHeaders.ETAG) : share(response, publicRead.seconds());
        if (tag != null && isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** Answers the tag. */
    private String share(ContainerResponseContext response, int seconds) {
        var bytes = bytes(response.getEntity());
        response.setEntity(bytes, response.getEntityAnnotations(), response.getMediaType());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=" + seconds);
        var given = response.getHeaderString(HttpHeaders.ETAG);
        if (given != null) {
            return given;
        }
        var tag = tag(bytes);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        return tag;
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

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
