package nl.buurtdialoog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the document are right by the document. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractExamplesTest {

    private static final String ID = "01900000-0000-7000-8000-000000000001";
    private static final Contract CONTRACT = Contract.ofThisBuild();

    static Stream<Contract.Operation> operations() {
        return CONTRACT.operations().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void an_example_is_right(Contract.Operation operation) {
        assertThat(CONTRACT.objections(request(operation), response(operation))).isEmpty();
    }

    private static SimpleRequest request(Contract.Operation operation) {
        var request = new SimpleRequest.Builder(operation.verb(), path(operation)).withAuthorization("Bearer token");
        operation.described().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("header")) {
                request.withHeader(parameter.path("name").asText(), ID);
            }
        });
        var content = operation.described().path("requestBody").path("content");
        return withBody(request, content);
    }

    private static String path(Contract.Operation operation) {
        var path = operation.path();
        for (var parameter : operation.described().path("parameters")) {
            path = path.replace("{" + parameter.path("name").asText() + "}", value(parameter.path("schema")));
        }
        return path.replaceAll("\\{[^}]+}", ID);
    }

    private static String value(JsonNode schema) {
        if (schema.path("type").asText().equals("integer")) {
            return "1";
        }
        var most = schema.path("maxLength").asInt(ID.length());
        if (most < ID.length()) {
            return "K".repeat(most);
        }
        return switch (schema.path("$ref").asText().replaceFirst(".*/", "")) {
            case "LocalDate" -> "2026-12-03";
            case "ContactTurn" -> "FIRST";
            default -> ID;
        };
    }

    private static SimpleRequest withBody(SimpleRequest.Builder request, JsonNode content) {
        content.properties()
                .forEach(media -> request.withContentType(media.getKey())
                        .withBody(text(media.getKey(), media.getValue().path("example"))));
        return request.build();
    }

    private static SimpleResponse response(Contract.Operation operation) {
        var status = operation.statuses().stream()
                .filter(code -> code.startsWith("2"))
                .findFirst()
                .orElseThrow();
        var response = SimpleResponse.Builder.status(Integer.parseInt(status));
        operation
                .described()
                .path("responses")
                .path(status)
                .path("headers")
                .fieldNames()
                .forEachRemaining(name -> response.withHeader(name, "x"));
        operation
                .described()
                .path("responses")
                .path(status)
                .path("content")
                .properties()
                .forEach(media -> response.withContentType(media.getKey())
                        .withBody(text(media.getKey(), media.getValue().path("example"))));
        return response.build();
    }

    /** The checker reads JSON only: a calendar or a spreadsheet needs no example to be held against a schema. */
    private static String text(String mediaType, JsonNode example) {
        if (!mediaType.contains("json")) {
            return "text";
        }
        return example.isTextual() ? example.asText() : example.toString();
    }
}
