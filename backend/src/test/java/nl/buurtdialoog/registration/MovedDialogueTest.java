package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedDialogueTest {

    private static final String MINE = "/api/v1/my-registration";

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Neighbour riet = Neighbour.named("Riet");

    @Test
    void after_a_move_everybody_keeps_the_seat_and_is_asked_whether_they_can_still_come() {
        var dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        var token = riet.tokenAfterSigningUpFor(dialogue);

        coordinator
                .changes(
                        "/dialogue-plans/" + dialogue,
                        Map.of("startsAt", Given.inDays(9).toString()))
                .statusCode(200);

        var mail = MailServer.mailsTo(riet.address(), 2).getLast();
        assertThat(mail.subject()).startsWith("Verplaatst, kun je nog?");
        assertThat(mail.calendar()).contains("METHOD:PUBLISH");
        mine(token).body("status", equalTo("CONFIRMED")).body("askedAt", notNullValue());
        coordinator.reads("/dialogues/" + dialogue + "/registrations").body("items.askedAt", contains(notNullValue()));

        given().header("Registration-Token", token)
                .post(MINE + "/attendance-confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("askedAt", nullValue());
    }

    @Test
    void nobody_is_asked_when_something_else_changes() {
        var dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        var token = riet.tokenAfterSigningUpFor(dialogue);

        coordinator
                .changes("/dialogue-plans/" + dialogue, Map.of("food", "Soep"))
                .statusCode(200);

        mine(token).body("askedAt", nullValue());
        assertThat(Rows.count("message where dialogue_id = '%s'", dialogue)).isEqualTo(1);
    }

    private static io.restassured.response.ValidatableResponse mine(String token) {
        return given().header("Registration-Token", token).get(MINE).then().statusCode(200);
    }
}
