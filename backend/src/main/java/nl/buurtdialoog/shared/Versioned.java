package nl.buurtdialoog.shared;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers and edits of one thing that carries a version: its ETag, and the If-Match without which nothing changes. */
public final class Versioned {

    /** The thing with its ETag. */
    public static <T> RestResponse<T> answer(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body).tag(tag(version)).build();
    }

    /** The thing with a tag of what it says: for what changes along with others and has no version of its own. */
    public static <T> RestResponse<T> answer(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .tag(UUID.nameUUIDFromBytes(body.toString().getBytes(UTF_8)).toString())
                .build();
    }

    /** The thing that was just made, where it stands, and its ETag. */
    public static <T> RestResponse<T> created(T body, long version, String location) {
        return RestResponse.ResponseBuilder.<T>create(201)
                .entity(body)
                .tag(tag(version))
                .header("Location", "/api/v1" + location)
                .build();
    }

    /** Refuses an edit by somebody who does not know the present version: 428 without If-Match, 412 with an old one. */
    public static void require(long version, Request request, HttpHeaders headers) {
        if (headers.getHeaderString(IF_MATCH) == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (request.evaluatePreconditions(tag(version)) != null) {
            throw Problem.of(ProblemType.VERSION_CHANGED);
        }
    }

    private static EntityTag tag(long version) {
        return new EntityTag("v" + version);
    }

    private Versioned() {}
}
