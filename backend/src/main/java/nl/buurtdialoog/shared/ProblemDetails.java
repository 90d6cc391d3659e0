package nl.buurtdialoog.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** How the API tells of an error (RFC 9457). The frontend picks its message by {@code type}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<MistakeDetails> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** One mistake in what was sent, in words. */
    public record MistakeDetails(String pointer, String code, String detail) {}
}
