package nl.buurtdialoog.document;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What of a message is there, and what may be null. An answer always has all its fields. A request may leave out what is
 * nullable, and may hold nothing that is not in the document.
 */
final class Shapes {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class.getName());
    private static final DotName NAMED =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final Components components;
    private final Map<String, ClassInfo> records = new HashMap<>();

    Shapes(Components components, IndexView index) {
        this.components = components;
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("nl.buurtdialoog."))
                // Of two of one name the document means the one that others see.
                .sorted(Comparator.comparing(type -> Modifier.isPublic(type.flags())))
                .forEach(type -> records.put(nameOf(type), type));
        components.addSchema("Mistake", mistake());
        components.addSchema("Problem", problem());
    }

    void settle(List<DocumentedOperation> operations) {
        var asked = new HashSet<String>();
        var answered = new HashSet<String>(Set.of("Problem", "Mistake"));
        for (var operation : operations) {
            if (operation.operation().getRequestBody() != null) {
                collect(operation.operation().getRequestBody().getContent(), asked);
            }
            operation
                    .operation()
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> collect(response.getContent(), answered));
            if (operation.operation().getParameters() != null) {
                operation.operation().getParameters().forEach(parameter -> collect(parameter.getSchema(), asked));
            }
        }
        new ArrayList<>(components.getSchemas().keySet()).forEach(name -> {
            if (!asked.contains(name) && !answered.contains(name)) {
                components.removeSchema(name);
            }
        });
        components.getSchemas().forEach((name, schema) -> settle(name, schema, asked.contains(name)));
    }

    private void settle(String name, Schema schema, boolean asked) {
        var properties = schema.getProperties();
        if (properties == null || name.equals("Problem") || name.equals("Mistake")) {
            return;
        }
        var nullable = nullableIn(name);
        var isChange = name.endsWith("Change") && !records.containsKey(name);
        var required = properties.keySet().stream()
                .filter(property -> !isChange && !(asked && nullable.contains(property)))
                .toList();
        schema.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
        new ArrayList<>(properties.keySet())
                .stream()
                        .filter(nullable::contains)
                        .forEach(property ->
                                schema.addProperty(property, orNull(Objects.requireNonNull(properties.get(property)))));
        if (asked) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }

    /** The properties that may be null; those of a change are those of what is made. */
    private Set<String> nullableIn(String name) {
        if (name.startsWith("Page") && !records.containsKey(name)) {
            return Set.of("next");
        }
        var type = records.getOrDefault(name, records.get("New" + name.replaceFirst("Change$", "")));
        var nullable = new HashSet<String>();
        if (type != null) {
            type.recordComponents().stream().filter(Shapes::isNullable).forEach(part -> nullable.add(part.name()));
        }
        return nullable;
    }

    private static boolean isNullable(RecordComponentInfo part) {
        return part.type().hasAnnotation(NULLABLE) || part.hasAnnotation(NULLABLE);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().type(List.of(SchemaType.NULL)));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }

    private void collect(@Nullable Content content, Set<String> names) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> collect(media.getSchema(), names));
        }
    }

    private void collect(@Nullable Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = nameIn(schema.getRef());
            if (names.add(name)) {
                collect(components.getSchemas().get(name), names);
            }
        }
        collect(schema.getItems(), names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, names));
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(choice -> collect(choice, names));
        }
    }

    static String nameIn(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static String nameOf(ClassInfo type) {
        var named = type.declaredAnnotation(NAMED);
        return named == null || named.value("name") == null
                ? type.simpleName()
                : named.value("name").asString();
    }

    private static Schema mistake() {
        return record(new TreeMap<>(Map.of(
                        "pointer", text("Where: a JSON Pointer into the body, or the name of a parameter."),
                        "code", text("What kind, stable."),
                        "detail", text("What is wrong, in Dutch or English."))))
                .required(List.of("pointer", "code", "detail"));
    }

    /** As ProblemDetails is written. */
    private static Schema problem() {
        return record(new TreeMap<>(Map.of(
                        "type", text("What kind: /problems/ and a stable code."),
                        "title", text("The code in words."),
                        "status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)),
                        "detail", text("What happened and what to do, in Dutch or English."),
                        "instance", text("The path that was asked."),
                        "requestId", text("Names the request in our logs."),
                        "errors",
                                OASFactory.createSchema()
                                        .type(List.of(SchemaType.ARRAY))
                                        .items(OASFactory.createSchema().ref("#/components/schemas/Mistake")))))
                .required(List.of("type", "title", "status", "detail", "instance", "requestId"))
                .description("What went wrong (RFC 9457). Some types have further members.");
    }

    private static Schema record(Map<String, Schema> properties) {
        var schema = OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
        new TreeMap<>(properties).forEach(schema::addProperty);
        return schema;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }
}
