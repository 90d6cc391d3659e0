package nl.buurtdialoog.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * How the API tells of an error (RFC 9457). The frontend picks its message by {@code type}.
 *
 * @param instance the path that was asked, without its query
 * @param requestId names the request in our logs
 * @param errors every mistake in what was sent; only when the input is wrong
 * @param members what the request conflicts with
 */
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

    static ProblemDetails of(Problem problem, String path, String requestId, Language language) {
        var type = problem.type();
        var errors = problem.mistakes.stream()
                .map(mistake -> new MistakeDetails(
                        mistake.pointer(), mistake.code(), MistakeSentences.sentence(mistake, language)))
                .toList();
        return new ProblemDetails(
                type.uri(),
                type.title(),
                type.status,
                type.sentence(language),
                path,
                requestId,
                errors,
                problem.members);
    }
}
