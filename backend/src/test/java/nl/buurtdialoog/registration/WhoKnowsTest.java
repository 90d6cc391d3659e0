package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** After a change it is seen, person by person, who knows and who does not yet. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoKnowsTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Neighbour samira = Neighbour.named("Samira");
    private UUID dialogue;

    @BeforeEach
    void a_dialogue() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
    }

    @Test
    void when_nothing_changed_there_is_nothing_to_know() {
        samira.signsUpFor(dialogue).statusCode(201);

        news().body("change", nullValue()).body("people", empty());
    }

    @Test
    void who_is_to_be_called_or_cannot_be_reached_does_not_know_yet() {
        samira.signsUpFor(dialogue).statusCode(201);
        Neighbour.named("Riet")
                .at("LANDLINE", "030 231 23 45")
                .signsUpFor(dialogue)
                .statusCode(201);
        Neighbour.withoutContact("Bep").signsUpFor(dialogue).statusCode(201);

        move(9);
        Eventually.is(() -> news().extract().<List<String>>path("people.knows").contains("TOLD"));

        news().body("change", equalTo("DIALOGUE_MOVED"))
                .body("people.name", contains("Riet", "Bep", "Samira"))
                .body("people.knows", contains("TO_CALL", "NOT_REACHED", "TOLD"));

        var call = coordinator.reads("/calls").extract().<String>path("items[0].id");
        coordinator
                .posts("/calls/" + call + "/attempts", Map.of("result", "REACHED"))
                .statusCode(200);

        news().body("people.name", contains("Bep", "Samira", "Riet"))
                .body("people.knows", contains("NOT_REACHED", "TOLD", "TOLD"));
    }

    @Test
    void who_answered_knows_and_who_stays_away_need_not() {
        var token = samira.tokenAfterSigningUpFor(dialogue);
        var riet = deskRegistration("Riet");
        var bep = deskRegistration("Bep");
        move(9);
        coordinator.does("/registrations/" + riet + "/attendance-confirmation").statusCode(200);
        coordinator.does("/registrations/" + bep + "/cancellation").statusCode(200);
        given().header("Registration-Token", token)
                .post("/api/v1/my-registration/attendance-confirmation")
                .then()
                .statusCode(200);

        news().body("people.name", containsInAnyOrder("Riet", "Samira"))
                .body("people.knows", everyItem(equalTo("TOLD")));
    }

    private String deskRegistration(String name) {
        return coordinator
                .posts(
                        "/dialogues/" + dialogue + "/desk-registrations",
                        Neighbour.named(name).at("LANDLINE", "030 231 23 45").body())
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void only_the_last_change_counts() {
        Neighbour.named("Riet")
                .at("LANDLINE", "030 231 23 45")
                .signsUpFor(dialogue)
                .statusCode(201);
        move(9);
        move(10);

        news().body("people.name", contains("Riet"));

        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);

        news().body("change", equalTo("DIALOGUE_CANCELLED")).body("people.knows", contains("TO_CALL"));
    }

    private void move(int days) {
        coordinator
                .changes(
                        "/dialogue-plans/" + dialogue,
                        Map.of("startsAt", Given.inDays(days).toString()))
                .statusCode(200);
    }

    private ValidatableResponse news() {
        return coordinator.reads("/dialogues/" + dialogue + "/change-news").statusCode(200);
    }
}
