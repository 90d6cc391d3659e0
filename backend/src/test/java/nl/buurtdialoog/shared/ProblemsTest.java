package nl.buurtdialoog.shared;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsTest {

    static final String FAULTS = "/api/v1/probes/faults/";

    @ParameterizedTest
    @CsvSource({
        "stale, 412, version-changed",
        "bug, 500, unexpected",
        "error, 500, unexpected",
        "sql, 500, unexpected",
        "pool, 503, unavailable",
        "double, 409, already-exists",
    })
    void whatever_goes_wrong_becomes_a_problem_that_tells_nothing_of_our_insides(String kind, int status, String code) {
        isProblem(given().get(FAULTS + kind).then(), status, code)
                .body(not(containsString("secret")))
                .body(not(containsString("nl.buurtdialoog")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_problem_has_words_in_both_languages(ProblemType type) {
        isProblem(given().get(FAULTS + type.name()).then(), type.status, type.code())
                .body("detail", equalTo(type.sentence(Language.NL)));
        given().header("Accept-Language", "fr, en-GB;q=0.8, nl;q=0.5")
                .get(FAULTS + type.name())
                .then()
                .body("detail", equalTo(type.sentence(Language.EN)));
        assertThat(type.sentence(Language.EN)).isNotEqualTo(type.sentence(Language.NL));
    }

    @Test
    void a_database_that_hangs_is_told_within_five_seconds() {
        isProblem(given().get(FAULTS + "slow").then(), 503, "unavailable")
                .header("Retry-After", notNullValue())
                .time(lessThan(5000L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/organisations",
                "/api/v1/unknown",
                "/api/v1/organisations/",
                "/api/v1/organisations;x=1",
                "/api/v1/probes/1/2/3"
            })
    void an_unknown_path_is_a_problem(String path) {
        isProblem(
                given().urlEncodingEnabled(false)
                        .redirects()
                        .follow(false)
                        .get(path)
                        .then(),
                404,
                "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1//organisations, 404, not-found",
        "/api/v1/probes/%00, 400, malformed",
    })
    void an_address_that_no_client_would_make_is_a_problem(String path, int status, String code) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "/problems/" + code);
    }

    @Test
    void an_address_or_headers_that_are_too_long_are_a_problem() throws IOException {
        assertThat(raw("GET /api/v1/probes?cursor=" + "a".repeat(5_000) + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("/problems/uri-too-long");
        assertThat(raw("GET /api/v1/organisations HTTP/1.1\r\nX-Long: " + "a".repeat(17_000) + "\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("/problems/headers-too-large");
    }

    @Test
    void the_wrong_verb_is_told_the_right_ones() {
        isProblem(given().delete("/api/v1/organisations").then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"));
    }

    @Test
    void who_accepts_no_json_is_told_so() {
        isProblem(given().accept("image/png").get("/api/v1/organisations").then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "x-klingon", "*", "en;q=huh"})
    void an_odd_language_gets_dutch(String language) {
        given().header("Accept-Language", language)
                .get("/api/v1/unknown")
                .then()
                .body("detail", equalTo(ProblemType.NOT_FOUND.sentence(Language.NL)));
    }

    static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + code))
                .body("status", equalTo(status))
                .body("title", matchesPattern("[A-Z][a-z ]+"))
                .body("detail", notNullValue())
                .body("instance", matchesPattern("/api[^?]*"))
                .body("requestId", equalTo(answer.extract().header("Request-Id")))
                .header("API-Version", equalTo("1.0.0"));
    }

    /** An exchange that an ordinary client refuses to begin. */
    private static String raw(String head) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write((head + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
