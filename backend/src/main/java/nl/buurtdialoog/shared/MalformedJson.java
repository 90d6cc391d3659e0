package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says where JSON could not be read, without showing anything of our own classes. */
final class MalformedJson {

    static Problem in(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var code = unreadable instanceof UnrecognizedPropertyException ? "unknown-property" : "wrong-type";
            return Problem.invalid(pointer(mapping), code);
        }
        return Problem.of(ProblemType.MALFORMED);
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                .collect(Collectors.joining());
    }

    private MalformedJson() {}
}
