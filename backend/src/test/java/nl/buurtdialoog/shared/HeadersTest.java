package nl.buurtdialoog.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import nl.buurtdialoog.TestDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadersTest {

    @TestHTTPResource(value = "/health", management = true)
    String health = "";

    private static final List<String> ANSWERS = List.of(
            "/api/v1/organisations",
            "/api/v1/me",
            "/api/v1/unknown",
            "/api/v1/openapi.json",
            "/api/v1/probes/5",
            "/api/v1/probes/faults/bug");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            API-Version               | 1\\.0\\.0
            Request-Id                | [0-9a-f-]{36}
            Content-Security-Policy   | default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'
            Strict-Transport-Security | max-age=31536000; includeSubDomains
            X-Content-Type-Options    | nosniff
            X-Frame-Options           | DENY
            Referrer-Policy           | no-referrer
            """)
    void every_answer_of_the_api_carries_what_keeps_it_safe(String header, String value) {
        for (var path : ANSWERS) {
            given().get(path).then().header(header, matchesPattern(value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/robots.txt", "/q/health", "/auth/login", "/auth/callback", "/auth/logout", "/auth/none"})
    void every_other_answer_too_is_only_read_over_https_and_as_what_it_is(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/organisations", "/auth/login"})
    void nothing_is_echoed_to_who_traces(String path) {
        given().header("X-Echo", "kastanje")
                .request("TRACE", path)
                .then()
                .statusCode(greaterThanOrEqualTo(400))
                .body(not(containsString("kastanje")));
    }

    @Test
    void what_is_not_public_is_kept_nowhere() {
        given().get("/api/v1/me").then().header("Cache-Control", equalTo("no-store"));
        given().get("/api/v1/probes").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void a_caller_may_name_its_request_when_the_name_is_well_formed() {
        given().header("Request-Id", "my-request-1")
                .get("/api/v1/me")
                .then()
                .header("Request-Id", equalTo("my-request-1"));
        given().header("Request-Id", "two words; and more")
                .get("/api/v1/me")
                .then()
                .header("Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void a_public_read_is_kept_for_a_moment_and_not_sent_twice() {
        var first = given().get("/api/v1/probes/shared").then().statusCode(200);
        first.contentType("application/json");
        // Said once: beside a "no-store" the longer term would count for nothing.
        assertThat(first.extract().headers().getValues("Cache-Control")).containsExactly("public, max-age=5");
        var tag = first.extract().header("ETag");

        assertThat(tag).matches("\"[A-Za-z0-9_-]{20}\"");
        given().header("If-None-Match", "\"other\", W/" + tag)
                .get("/api/v1/probes/shared")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        given().header("If-None-Match", "\"other\"")
                .get("/api/v1/probes/shared")
                .then()
                .statusCode(200)
                .body("a", equalTo(1));
    }

    @Test
    void a_version_that_is_known_is_not_sent_twice() {
        given().header("If-None-Match", "\"v7\"")
                .get("/api/v1/probes/versioned")
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("no-store"));
        given().header("If-None-Match", "\"v6\"")
                .get("/api/v1/probes/versioned")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v7\""));
    }

    @Test
    void head_answers_like_get_without_a_body() {
        given().head("/api/v1/organisations").then().statusCode(200).body(emptyString());
        given().options("/api/v1/organisations").then().header("Allow", containsString("GET"));
    }

    @Test
    void the_document_is_for_everybody_and_for_every_page_and_nothing_else_is() throws IOException {
        var json = given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/openapi.json")
                .then();
        var yaml = given().get("/api/v1/openapi.yaml").then();

        json.statusCode(200).header("Access-Control-Allow-Origin", equalTo("*")).contentType("application/json");
        yaml.statusCode(200).header("Access-Control-Allow-Origin", equalTo("*"));
        assertThat(new ObjectMapper().readTree(json.extract().asString()))
                .isEqualTo(new ObjectMapper(new YAMLFactory())
                        .readTree(yaml.extract().asString()));
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/organisations")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void health_is_told_on_a_port_of_its_own() {
        given().get(health + "/live").then().statusCode(200);
        given().get(health + "/ready").then().statusCode(200);
        given().get("/q/health").then().body(not(containsString("\"status\"")));
    }

    @Test
    void the_access_log_has_no_query_and_no_address() {
        var pattern = ConfigProvider.getConfig().getValue("quarkus.http.access-log.pattern", String.class);

        assertThat(pattern).doesNotContain("%q", "%r", "%h", "%a", "%u", "%l", "combined", "common", "long");
    }
}
