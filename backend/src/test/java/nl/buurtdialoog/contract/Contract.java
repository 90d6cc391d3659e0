package nl.buurtdialoog.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The document that this build made of the code, and what it says of an exchange. */
public final class Contract {

    static final String BASE = "/api/v1";

    private final JsonNode document;
    private final OpenApiInteractionValidator validator;
    private final List<Operation> operations = new ArrayList<>();

    /** One operation of the document. */
    record Operation(String id, String verb, String path, Pattern pattern, JsonNode described) {

        /** The documented statuses. */
        List<String> statuses() {
            var statuses = new ArrayList<String>();
            described.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }
    }

    Contract(JsonNode document) {
        this.document = document;
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                        strict(document).toString())
                .build();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> operations.add(operation(path.getKey(), verb.getKey(), verb.getValue()))));
        // {id} is less to the point than a word in its place
        operations.sort((one, other) -> Long.compare(variables(one.path), variables(other.path)));
    }

    static Contract ofThisBuild() {
        try {
            return new Contract(
                    new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("../openapi/openapi.yaml"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The build stores the document before the tests run", unreadable);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    JsonNode document() {
        return document;
    }

    Optional<Operation> operation(String verb, String path) {
        return operations.stream()
                .filter(known -> known.verb.equalsIgnoreCase(verb)
                        && known.pattern.matcher(path).matches())
                .findFirst();
    }

    /** What is wrong with an exchange; a request that was refused may itself be wrong, so only its answer counts. */
    List<String> objections(Request request, Response response) {
        var report = response.getStatus() < 400
                ? validator.validate(request, response)
                : validator.validateResponse(request.getPath(), request.getMethod(), response);
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> message.getKey() + ": " + message.getMessage() + " " + message.getAdditionalInfo())
                .toList();
    }

    private static Operation operation(String path, String verb, JsonNode described) {
        return new Operation(
                described.path("operationId").asText(),
                verb.toUpperCase(java.util.Locale.ROOT),
                path,
                Pattern.compile(BASE + path.replaceAll("\\{[^}]+}", "[^/]+")),
                described);
    }

    private static long variables(String path) {
        return path.chars().filter(character -> character == '{').count();
    }

    /** Clients must bear new fields; our tests must not, because such a field would be missing in the document. */
    private static JsonNode strict(JsonNode document) {
        var strict = document.deepCopy();
        strict.path("components").path("schemas").properties().forEach(schema -> {
            var shape = (ObjectNode) schema.getValue();
            if (shape.has("properties")) {
                shape.put("additionalProperties", schema.getKey().equals("Problem"));
            }
        });
        return strict;
    }
}
