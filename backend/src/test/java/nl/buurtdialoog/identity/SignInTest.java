package nl.buurtdialoog.identity;

import static io.restassured.RestAssured.given;
import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.buurtdialoog.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Signing in as it is while Keycloak is away; with the real Keycloak it is a journey in the browser. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    @Test
    void signing_in_while_keycloak_is_away_is_told_kindly() {
        given().get("/auth/login?to=/coordinator")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .header("Retry-After", "60")
                .body(containsString("Inloggen lukt nu even niet"));
    }

    @Test
    void who_is_not_signed_in_is_signed_out_already() {
        given().redirects()
                .follow(false)
                .get("/auth/logout")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/"));
    }

    @Test
    void who_signs_out_loses_the_cookie_even_when_nobody_can_read_it() {
        given().redirects()
                .follow(false)
                .cookie("q_session", "anything")
                .cookie("q_session_chunk_1", "more")
                .cookie("another", "stays")
                .get("/auth/logout")
                .then()
                .statusCode(302)
                .header("Location", "/")
                .cookie("q_session", detailedCookie().value("").maxAge(0).path("/"))
                .cookie("q_session_chunk_1", detailedCookie().value("").maxAge(0))
                .header("Set-Cookie", not(containsString("another")));
    }

    @Test
    void an_answer_that_nobody_asked_keycloak_for_signs_nobody_in() {
        given().redirects()
                .follow(false)
                .get("/auth/callback?code=made-up&state=made-up")
                .then()
                .statusCode(oneOf(401, 503));
    }

    @Test
    void the_api_never_sends_a_browser_away() {
        given().redirects()
                .follow(false)
                .header("Accept", "text/html, */*;q=0.1")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_write_with_the_sessions_cookie_carries_our_header() {
        given().cookie("q_session", "anything")
                .post("/api/v1/members")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/csrf-header-missing"));
    }

    @Test
    void a_large_session_in_parts_is_a_session() {
        given().cookie("q_session_chunk_1", "anything")
                .delete("/api/v1/members")
                .then()
                .statusCode(403);
    }

    @Test
    void a_write_from_another_site_is_refused_even_with_our_header() {
        given().cookie("q_session", "anything")
                .header("X-Requested-By", "buurtdialoog")
                .header("Origin", "https://elders.example")
                .post("/api/v1/members")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/csrf-header-missing"));
    }

    @Test
    void a_write_from_our_own_pages_passes() {
        given().cookie("q_session", "anything")
                .header("X-Requested-By", "buurtdialoog")
                .header("Origin", publicUrl)
                .post("/api/v1/members")
                .then()
                .statusCode(not(403));
    }

    @Test
    void the_public_writes_without_a_cookie_need_no_header() {
        given().post("/api/v1/members").then().statusCode(not(403));
    }
}
