package nl.buurtdialoog.organisation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeResourceTest {

    @Test
    void a_member_reads_what_they_may_do_where() {
        var organisation = Given.anOrganisation();
        var token = Given.aMember(organisation.id, EDITOR, COORDINATOR);

        given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Lid"))
                .body("email", equalTo(null))
                .body("memberships", hasSize(1))
                .body("memberships[0].organisation.id", equalTo(organisation.id.toString()))
                .body("memberships[0].organisation.name", equalTo(organisation.name))
                .body("memberships[0].roles", contains("COORDINATOR", "EDITOR"));
    }

    @Test
    void somebody_who_signs_in_for_the_first_time_is_remembered_and_is_no_member_yet() {
        var token = Tokens.ofPerson(UUID.randomUUID());

        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("memberships", empty());
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("memberships", empty());
    }

    @Test
    void first_requests_that_come_at_once_make_one_account() throws Exception {
        var token = Tokens.ofPerson(UUID.randomUUID());

        try (var browsers = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> browsers.submit(
                            () -> given().auth().oauth2(token).get("/api/v1/me").statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get(20, SECONDS)).isEqualTo(200);
            }
        }
    }

    @Test
    void nobody_reads_who_they_are_without_signing_in() {
        given().get("/api/v1/me").then().statusCode(401).body("type", equalTo("/problems/not-signed-in"));
    }

    @Test
    void an_expired_token_is_no_token() {
        var token = Tokens.expired(UUID.randomUUID());

        given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/not-signed-in"));
    }

    @Test
    void a_session_that_cannot_be_checked_is_unavailable_and_not_signed_out() {
        given().cookie("q_session", "anything")
                .get("/api/v1/me")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/unavailable"));
    }

    @Test
    void a_page_for_everybody_does_not_look_at_a_session() {
        given().cookie("q_session", "anything")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200);
    }

    @Test
    void a_partners_client_is_nobody_who_is_signed_in() {
        var organisation = Given.anOrganisation();
        var token = Given.aClient(organisation.id, Scope.DIALOGUES_READ);

        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(403);
    }
}
