package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/**
 * JSON Merge Patch (RFC 7396): what a caller sent is laid over what is there, and the whole is checked as if it had been
 * sent whole. So an edit obeys the very rules of making.
 */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /** The present content with the patch laid over it, valid. */
    public <T> T apply(JsonNode patch, T present, Class<T> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw Problem.of(ProblemType.MALFORMED);
        }
        try {
            var merged = json.treeToValue(merge(json.valueToTree(present), changes), type);
            var violations = validator.validate(merged);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return merged;
        } catch (JsonProcessingException unreadable) {
            throw MalformedJson.in(unreadable);
        }
    }

    private static JsonNode merge(JsonNode target, ObjectNode patch) {
        var result = target instanceof ObjectNode object ? object : patch.objectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.putNull(change.getKey());
            } else if (change.getValue() instanceof ObjectNode nested) {
                result.set(change.getKey(), merge(result.path(change.getKey()), nested));
            } else {
                result.set(change.getKey(), change.getValue());
            }
        });
        return result;
    }
}
