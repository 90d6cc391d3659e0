package nl.buurtdialoog.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageRoutesTest {

    @Test
    void the_front_page_carries_the_app_and_a_strict_policy() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Cache-Control", "no-cache")
                .body(containsString("<div id=\"root\">"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-Content-Type-Options     | nosniff
            Referrer-Policy            | same-origin
            Permissions-Policy         | camera=(), microphone=(), geolocation=()
            Cross-Origin-Opener-Policy | same-origin
            """)
    void every_page_carries_what_keeps_it_safe(String header, String value) {
        for (var path : List.of("/", "/bestaat-niet", "/coordinator", "/robots.txt")) {
            given().get(path).then().header(header, value);
        }
    }

    @Test
    void a_page_that_the_app_does_not_have_is_not_found_and_still_drawn_by_the_app() {
        given().get("/bestaat-niet").then().statusCode(404).body(containsString("<div id=\"root\">"));
    }

    @Test
    void a_coordinators_page_stays_out_of_search_engines() {
        given().get("/coordinator/dialogen").then().statusCode(200).header("X-Robots-Tag", "noindex");
    }

    @Test
    void a_file_with_a_hash_in_its_name_is_kept_for_good_and_comes_compressed() {
        given().header("Accept-Encoding", "gzip")
                .get("/assets/app-1a2b3c4d.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body(containsString("Welkom in de buurt"));
    }

    @Test
    void a_file_that_may_change_is_asked_for_again_and_not_sent_again() {
        var tag = given().get("/robots.txt")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get("/robots.txt").then().statusCode(304);
    }

    @Test
    void the_head_of_a_page_is_as_long_as_the_page() {
        given().head("/").then().statusCode(200).header("Content-Length", not(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none.js",
                "/index.html",
                "/../application.properties",
                "/%2e%2e/%2e%2e/pom.xml",
                "/assets/..%2f..%2f..%2fpom.xml",
                "/.env"
            })
    void nothing_beside_the_apps_files_is_given(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).body(not(containsString("<project")));
    }

    @Test
    void pages_are_not_written_to() {
        given().post("/").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/swagger-ui", "/q/health", "/q/metrics", "/q/dev"})
    void what_the_framework_offers_is_not_public(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void an_unknown_dialogue_is_not_found() {
        given().get("/dialogen/" + UUID.randomUUID()).then().statusCode(404).body(containsString("<div id=\"root\">"));
    }
}
