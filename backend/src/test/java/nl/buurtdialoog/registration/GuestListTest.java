package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueCancelled;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestListTest {

    @Inject
    Event<DialogueCancelled> cancelled;

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID dialogue = dialogueWithSeats(organisation, 6);
    private final String coordinator = Given.aCoordinator(organisation);

    @Test
    void who_organises_sees_who_comes_in_the_order_of_signing_up() {
        Neighbour.named("Anna")
                .at("MOBILE", "06 12 34 56 78")
                .signsUpFor(dialogue)
                .statusCode(201);
        Neighbour.withoutContact("Bilal").signsUpFor(dialogue).statusCode(201);
        Neighbour.withoutContact("Carla").signsUpFor(dialogue).statusCode(201);

        var next = asCoordinator()
                .get("/api/v1/dialogues/{id}/registrations?limit=2", dialogue)
                .then()
                .statusCode(200)
                .body("items.people.flatten().name", contains("Anna", "Bilal"))
                .body("items[0].contact.value", equalTo("+31612345678"))
                .body("items[1].contact.value", nullValue())
                .extract()
                .path("next");
        asCoordinator()
                .get("/api/v1/dialogues/{id}/registrations?limit=2&cursor={next}", dialogue, next)
                .then()
                .statusCode(200)
                .body("items.people.flatten().name", contains("Carla"))
                .body("next", nullValue());
    }

    @Test
    void who_organises_cancels_for_somebody_who_calls() {
        Neighbour.withoutContact("Henk").signsUpFor(dialogue).statusCode(201);
        var registration = asCoordinator()
                .get("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .extract()
                .<String>path("items[0].id");

        asCoordinator()
                .post("/api/v1/registrations/{id}/cancellation", registration)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        assertThat(Rows.one("select seats_taken from dialogue_seats where dialogue_id = '%s'", dialogue))
                .isEqualTo("0");
    }

    @Test
    void before_cancelling_it_shows_who_will_be_told_and_how() {
        signUpThree();

        asCoordinator()
                .get("/api/v1/dialogues/{id}/cancellation-preview", dialogue)
                .then()
                .statusCode(200)
                .body("people", equalTo(3))
                .body("toTell.how", contains("EMAIL", "CALL", "LETTER"))
                .body("toTell.people", contains(1, 1, 1))
                .body("names.name", contains("Riet", "Henk", "Post"));
    }

    @Test
    void when_a_dialogue_is_cancelled_all_lose_their_seats_and_who_has_mail_is_told() {
        var riet = signUpThree();

        Given.within(organisation, () -> {
            Dialogue.of(organisation, dialogue).cancel("De zaal is dicht.", Instant.now());
            cancelled.fire(new DialogueCancelled(organisation, dialogue));
            return true;
        });

        assertThat(Rows.count("registration where dialogue_id = '%s' and status = 'CANCELLED'", dialogue))
                .isEqualTo(3);
        assertThat(Rows.one("select seats_taken from dialogue_seats where dialogue_id = '%s'", dialogue))
                .isEqualTo("0");
        var mail = MailServer.mailTo(riet.address(), "Gaat niet door: Thuis in Lombok");
        assertThat(mail.text()).contains("De zaal is dicht.");
    }

    @Test
    void another_organisation_finds_nothing_here() {
        Neighbour.withoutContact("Henk").signsUpFor(dialogue).statusCode(201);
        var registration = Rows.one("select id from registration where dialogue_id = '%s'", dialogue);
        var other = Given.anOrganisation().id;
        var token = Given.aCoordinator(other);

        as(token, other)
                .get("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(404);
        as(token, other)
                .get("/api/v1/dialogues/{id}/cancellation-preview", dialogue)
                .then()
                .statusCode(404);
        as(token, other)
                .post("/api/v1/registrations/{id}/cancellation", registration)
                .then()
                .statusCode(404);
    }

    /** One with mail, one with a telephone, one with neither; answers the first, whose confirmation has arrived. */
    private Neighbour signUpThree() {
        var riet = Neighbour.named("Riet");
        riet.tokenAfterSigningUpFor(dialogue);
        Neighbour.named("Henk")
                .at("LANDLINE", "030 231 23 45")
                .signsUpFor(dialogue)
                .statusCode(201);
        Neighbour.named("Post")
                .at("POST", "Plein 1, Utrecht")
                .signsUpFor(dialogue)
                .statusCode(201);
        return riet;
    }

    private RequestSpecification asCoordinator() {
        return as(coordinator, organisation);
    }

    private static RequestSpecification as(String token, UUID organisation) {
        return given().auth().oauth2(token).header("Organisation", organisation);
    }
}
