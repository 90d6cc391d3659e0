package nl.buurtdialoog.document;

import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** An operation in the document, with the method that carries it out. */
record DocumentedOperation(String path, HttpMethod verb, Operation operation, MethodInfo method) {

    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";

    static List<DocumentedOperation> in(OpenAPI document, IndexView index) {
        var operations = new ArrayList<DocumentedOperation>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((verb, operation) -> operations.add(new DocumentedOperation(
                                path,
                                verb,
                                operation,
                                methodOf(Objects.requireNonNull(operation.getOperationId()), index)))));
        return operations;
    }

    /** An operation's id is the name of its method, so those are unique in the whole API. */
    private static MethodInfo methodOf(String id, IndexView index) {
        // A class may stand in the index twice: once of the application, once as a bean.
        var methods = index.getAnnotations(Path.class).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass().name())
                .distinct()
                .flatMap(name -> index.getClassByName(name).methods().stream())
                .filter(method -> method.name().equals(id) && method.hasDeclaredAnnotation(OPERATION))
                .toList();
        if (methods.size() != 1) {
            throw new IllegalStateException("%d methods of resources with an @Operation are named %s: one it must be"
                    .formatted(methods.size(), id));
        }
        return methods.getFirst();
    }

    String id() {
        return Objects.requireNonNull(operation.getOperationId());
    }

    /** The feature it belongs to: its package. */
    String feature() {
        var name = method.declaringClass().name().packagePrefix();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    void tag() {
        operation.setTags(List.of(feature()));
    }

    boolean has(Class<?> annotation) {
        return annotation(annotation).isPresent();
    }

    Optional<AnnotationInstance> annotation(Class<?> type) {
        return Optional.ofNullable(method.declaredAnnotation(DotName.createSimple(type.getName())));
    }

    boolean takesHeader(String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equalsIgnoreCase(parameter.getName()));
    }

    boolean writes() {
        return verb != HttpMethod.GET && verb != HttpMethod.HEAD;
    }

    /** Whether it changes one thing that has a version, and so needs If-Match. */
    boolean editsVersion() {
        return verb == HttpMethod.PATCH
                || (!has(LastSaidHolds.class)
                        && (verb == HttpMethod.PUT || (verb == HttpMethod.DELETE && path.endsWith("}"))));
    }
}
