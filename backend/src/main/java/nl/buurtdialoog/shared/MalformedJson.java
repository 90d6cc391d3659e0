package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says where JSON could not be read, without showing anything of our own classes. */
final class MalformedJson {

    /** A mistake in a value when the text is JSON; otherwise there is no place to point at. */
    static Problem in(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping
                && (isMismatch(mapping) || mapping instanceof UnfitValue || isTooBig(mapping))) {
            return Problem.invalid(pointer(mapping), code(mapping));
        }
        return Problem.of(ProblemType.MALFORMED);
    }

    /** A second value after the first is no JSON, though Jackson calls it a mismatch. */
    private static boolean isMismatch(JsonMappingException mapping) {
        return mapping instanceof MismatchedInputException
                && !mapping.getOriginalMessage().startsWith("Trailing token");
    }

    private static boolean isTooBig(JsonMappingException mapping) {
        return mapping.getCause() instanceof InputCoercionException;
    }

    private static String code(JsonMappingException mapping) {
        return switch (mapping) {
            case UnfitValue unfit -> unfit.code;
            case UnrecognizedPropertyException unknown -> "unknown-property";
            case InvalidNullException missing -> "required";
            case InvalidFormatException wrong when wrong.getTargetType().isEnum() -> "not-one-of";
            case MismatchedInputException wrong when isPrimitive(wrong) && isMissing(wrong) -> "required";
            case MismatchedInputException wrong when isWholeNumber(wrong) -> "not-a-whole-number";
            case MismatchedInputException wrong when isYesOrNo(wrong) -> "not-yes-or-no";
            default -> isTooBig(mapping) ? "not-a-whole-number" : "wrong-type";
        };
    }

    private static boolean isPrimitive(MismatchedInputException wrong) {
        return wrong.getTargetType() != null && wrong.getTargetType().isPrimitive();
    }

    private static boolean isMissing(MismatchedInputException wrong) {
        return wrong.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static boolean isWholeNumber(MismatchedInputException wrong) {
        var type = wrong.getTargetType();
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    private static boolean isYesOrNo(MismatchedInputException wrong) {
        return wrong.getTargetType() == boolean.class || wrong.getTargetType() == Boolean.class;
    }

    /** RFC 6901; what a caller named far too long is cut off. */
    private static String pointer(JsonMappingException mapping) {
        var pointer = mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
        return pointer.length() > 300 ? pointer.substring(0, 300) : pointer;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private MalformedJson() {}
}
