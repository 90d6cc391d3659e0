package nl.buurtdialoog.shared;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which verbs an address knows, for who used another (RFC 9110, 15.5.6). The framework does not tell. */
@ApplicationScoped
class Verbs {

    private final String root;

    Verbs(@ConfigProperty(name = "quarkus.rest.path") String root) {
        this.root = root;
    }

    /** For instance {@code GET, HEAD, OPTIONS}. */
    String of(String path) {
        var verbs = new TreeSet<String>();
        resources()
                .flatMap(resource -> Arrays.stream(resource.getMethods())
                        .filter(method -> matches(path, resource, method))
                        .flatMap(method -> verb(method).stream()))
                .forEach(verbs::add);
        if (verbs.contains(HttpMethod.GET)) {
            verbs.add(HttpMethod.HEAD);
        }
        verbs.add(HttpMethod.OPTIONS);
        return String.join(", ", verbs);
    }

    private static Stream<Class<?>> resources() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class));
    }

    private boolean matches(String path, Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        var template = root + step(resource.getAnnotation(Path.class).value()) + (own == null ? "" : step(own.value()));
        return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path);
    }

    private static String step(String path) {
        var bare = path.replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }
}
