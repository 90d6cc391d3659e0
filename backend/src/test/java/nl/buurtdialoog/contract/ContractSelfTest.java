package nl.buurtdialoog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The checker itself, fed with wrong answers: one that says nothing would make every other test worth less. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractSelfTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: A small one, version: 1.0.0}
            servers: [{url: /api/v1}]
            paths:
              /cups:
                get:
                  operationId: findCups
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, maximum: 100}}
                  responses:
                    "200":
                      description: Cups
                      headers: {API-Version: {required: true, schema: {type: string}}}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Cups'}
                post:
                  operationId: makeCup
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Cup'}
                  responses:
                    "201": {description: A cup}
            components:
              schemas:
                Cups:
                  type: object
                  required: [items, next]
                  properties:
                    items: {type: array, items: {$ref: '#/components/schemas/Cup'}}
                    next: {type: [string, "null"]}
                Cup:
                  type: object
                  required: [colour]
                  properties:
                    colour: {type: string, enum: [RED, BLUE]}
                    madeAt: {type: string, format: date-time}
            """;

    private final Contract contract;

    ContractSelfTest() throws IOException {
        contract = new Contract(new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT));
    }

    @Test
    void an_answer_as_documented_is_right() {
        assertThat(answer("{\"items\": [{\"colour\": \"RED\"}], \"next\": null}"))
                .isEmpty();
        assertThat(answer("{\"items\": [], \"next\": \"abc\"}")).isEmpty();
    }

    @Test
    void what_differs_in_ids_moments_and_tokens_alone_is_alike_and_nothing_else_is() {
        var one = Exchange.of("Authorization=Bearer abc\n{\"id\": \"01900000-0000-7000-8000-00000000dead\","
                + " \"at\": \"2030-11-28T11:00:00Z\"}");

        assertThat(Exchange.of("Authorization=Bearer xyz\n{\"id\": \"01900000-0000-7000-8000-00000000beef\","
                        + " \"at\": \"2031-01-02T09:30:00.123Z\"}"))
                .isEqualTo(one);
        assertThat(Exchange.of("Authorization=Bearer abc\n{\"id\": null, \"at\": \"2030-11-28T11:00:00Z\"}"))
                .isNotEqualTo(one);
        assertThat(Exchange.of("Authorization=Bearer abc\n{\"id\": \"01900000-0000-7000-8000-00000000dead\","
                        + " \"at\": \"2030-11-28\"}"))
                .isNotEqualTo(one);
    }

    @Test
    void a_missing_field_is_wrong() {
        assertThat(answer("{\"items\": []}")).isNotEmpty();
    }

    @Test
    void a_null_where_none_may_be_is_wrong() {
        assertThat(answer("{\"items\": null, \"next\": null}")).isNotEmpty();
    }

    @Test
    void another_type_is_wrong() {
        assertThat(answer("{\"items\": [], \"next\": 5}")).isNotEmpty();
    }

    @Test
    void a_field_that_is_not_documented_is_wrong() {
        assertThat(answer("{\"items\": [], \"next\": null, \"total\": 5}")).isNotEmpty();
        assertThat(answer("{\"items\": [{\"colour\": \"RED\", \"size\": 5}], \"next\": null}"))
                .isNotEmpty();
    }

    @Test
    void another_word_than_the_enumeration_has_is_wrong() {
        assertThat(answer("{\"items\": [{\"colour\": \"GREEN\"}], \"next\": null}"))
                .isNotEmpty();
    }

    @Test
    void a_moment_that_is_none_is_wrong() {
        assertThat(answer("{\"items\": [{\"colour\": \"RED\", \"madeAt\": \"yesterday\"}], \"next\": null}"))
                .isNotEmpty();
    }

    @Test
    void a_status_that_is_not_documented_is_wrong() {
        assertThat(contract.objections(
                        SimpleRequest.Builder.get("/cups").build(),
                        SimpleResponse.Builder.status(418).build()))
                .isNotEmpty();
    }

    @Test
    void a_missing_header_is_wrong() {
        assertThat(contract.objections(
                        SimpleRequest.Builder.get("/cups").build(),
                        SimpleResponse.Builder.ok()
                                .withContentType("application/json")
                                .withBody("{\"items\": [], \"next\": null}")
                                .build()))
                .isNotEmpty();
    }

    @Test
    void a_request_that_works_and_should_not_is_wrong() {
        assertThat(made("{\"colour\": \"RED\"}")).isEmpty();
        assertThat(made("{\"colour\": \"GREEN\"}")).isNotEmpty();
        assertThat(made("{}")).isNotEmpty();
        assertThat(contract.objections(
                        SimpleRequest.Builder.get("/cups")
                                .withQueryParam("limit", "101")
                                .build(),
                        ok("{\"items\": [], \"next\": null}")))
                .isNotEmpty();
    }

    private List<String> answer(String body) {
        return contract.objections(SimpleRequest.Builder.get("/cups").build(), ok(body));
    }

    private List<String> made(String body) {
        return contract.objections(
                SimpleRequest.Builder.post("/cups")
                        .withContentType("application/json")
                        .withBody(body)
                        .build(),
                SimpleResponse.Builder.status(201).build());
    }

    private static SimpleResponse ok(String body) {
        return SimpleResponse.Builder.ok()
                .withHeader("API-Version", "1.0.0")
                .withContentType("application/json")
                .withBody(body)
                .build();
    }
}
