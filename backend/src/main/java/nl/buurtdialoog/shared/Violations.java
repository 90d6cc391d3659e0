package nl.buurtdialoog.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes mistakes with stable codes of what Bean Validation found. */
final class Violations {

    private static final Map<Class<?>, String> CODES = new HashMap<>();

    static {
        CODES.put(NotNull.class, "required");
        CODES.put(NotBlank.class, "required");
        CODES.put(NotEmpty.class, "required");
        CODES.put(Min.class, "too-small");
        CODES.put(DecimalMin.class, "too-small");
        CODES.put(Positive.class, "too-small");
        CODES.put(PositiveOrZero.class, "too-small");
        CODES.put(Max.class, "too-large");
        CODES.put(DecimalMax.class, "too-large");
        CODES.put(Negative.class, "too-large");
        CODES.put(Digits.class, "wrong-format");
        CODES.put(Email.class, "not-an-email");
        CODES.put(Pattern.class, "wrong-format");
        CODES.put(Future.class, "not-in-the-future");
        CODES.put(FutureOrPresent.class, "not-in-the-future");
        CODES.put(Past.class, "not-in-the-past");
        CODES.put(PastOrPresent.class, "not-in-the-past");
    }

    static Problem in(ConstraintViolationException invalid) {
        return Problem.invalid(invalid.getConstraintViolations().stream()
                .map(Violations::mistake)
                .distinct()
                .sorted(Comparator.comparing(Mistake::pointer).thenComparing(Mistake::code))
                .toList());
    }

    private static Mistake mistake(ConstraintViolation<?> violation) {
        return new Mistake(
                parameter(violation).orElseGet(() -> pointer(violation.getPropertyPath())),
                code(violation),
                violation.getConstraintDescriptor().getAttributes());
    }

    /** A constraint of our own names its code in its message. */
    private static String code(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        if (template.matches("[a-z][a-z-]+")) {
            return template;
        }
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                ? sizeCode(size, violation.getInvalidValue())
                : CODES.getOrDefault(
                        violation.getConstraintDescriptor().getAnnotation().annotationType(), "wrong");
    }

    private static String sizeCode(Size size, Object value) {
        if (value instanceof CharSequence text) {
            return SizeInCodePoints.count(text) > size.max() ? "too-long" : "too-short";
        }
        return SizeInCodePoints.count(value) > size.max() ? "too-many" : "too-few";
    }

    /** The name of a query parameter that stands in an object with others. */
    private static Optional<String> parameter(ConstraintViolation<?> violation) {
        var name = "";
        for (var node : violation.getPropertyPath()) {
            name = node.getName();
        }
        var last = name;
        return Optional.ofNullable(violation.getLeafBean()).stream()
                .flatMap(bean -> Arrays.stream(bean.getClass().getDeclaredFields()))
                .filter(field -> field.getName().equals(last))
                .flatMap(field -> Stream.ofNullable(field.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .findFirst();
    }

    /** A JSON Pointer when it is in the body; the bare name when it is a parameter. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                pointer.append(step(node));
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static String step(Path.Node node) {
        var step = node.isInIterable() ? "/" + (node.getIndex() == null ? node.getKey() : node.getIndex()) : "";
        return node.getKind() == ElementKind.PROPERTY ? step + "/" + node.getName() : step;
    }

    private Violations() {}
}
