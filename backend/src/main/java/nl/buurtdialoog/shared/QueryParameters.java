package nl.buurtdialoog.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Checks what stands behind the question mark as strictly as a body. The framework would answer 404 to a wrong value,
 * take "maybe" for no, and leave out what it does not know: a misspelt filter then shows everything.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class QueryParameters implements ContainerRequestFilter {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @Inject
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        var wanted = known.computeIfAbsent(operation.getResourceMethod(), QueryParameters::of);
        var mistakes = new ArrayList<Mistake>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var type = wanted.get(name);
            mistake(type, values).ifPresent(code -> mistakes.add(new Mistake(shortened(name), code)));
        });
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
    }

    private static Optional<String> mistake(@Nullable Class<?> type, List<String> values) {
        if (type == null) {
            return Optional.of("unknown-parameter");
        }
        if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
            return Optional.of("more-than-once");
        }
        return values.stream().flatMap(value -> mistake(type, value).stream()).findFirst();
    }

    private static Optional<String> mistake(Class<?> type, String value) {
        if (!PlainText.isReadable(value)) {
            return Optional.of("control-character");
        }
        try {
            read(type, value);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.of(code(type));
        }
    }

    private static Object read(Class<?> type, String value) {
        if (type == UUID.class) {
            return TextValue.uuid(value);
        } else if (type == Instant.class) {
            return TextValue.instant(value);
        } else if (type == LocalDate.class) {
            return TextValue.date(value);
        } else if (type == int.class || type == Integer.class) {
            return Integer.parseInt(value);
        } else if (type == Double.class) {
            return finite(value);
        } else if (type == boolean.class || type == Boolean.class) {
            return yesOrNo(value);
        } else if (type.isEnum()) {
            return constant(type, value);
        }
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    private static double finite(String value) {
        if (!value.matches("-?\\d{1,3}(\\.\\d{1,15})?")) {
            throw new IllegalArgumentException(value);
        }
        return Double.parseDouble(value);
    }

    private static boolean yesOrNo(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static Object constant(Class<?> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(value))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String code(Class<?> type) {
        if (type == UUID.class) {
            return "not-an-id";
        } else if (type == Instant.class) {
            return "not-a-moment";
        } else if (type == LocalDate.class) {
            return "not-a-date";
        } else if (type.isEnum()) {
            return "not-one-of";
        } else if (type == Double.class) {
            return "not-a-number";
        }
        return type == boolean.class || type == Boolean.class ? "not-yes-or-no" : "not-a-whole-number";
    }

    /** The query parameters of an operation, and those of its parameter objects. */
    private static Map<String, Class<?>> of(Method method) {
        var types = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            add(types, parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    add(types, field, field.getName(), field.getType());
                }
            }
        }
        return types;
    }

    private static void add(Map<String, Class<?>> types, AnnotatedElement element, String name, Class<?> type) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            types.put(element.getAnnotation(QueryParam.class).value(), type);
        } else if (element.isAnnotationPresent(RestQuery.class)) {
            var given = element.getAnnotation(RestQuery.class).value();
            types.put(given.isEmpty() ? name : given, type);
        }
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) : name;
    }
}
