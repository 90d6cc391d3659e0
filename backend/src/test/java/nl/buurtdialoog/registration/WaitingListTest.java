package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingListTest {

    private static final String MINE = "/api/v1/my-registration";

    @Inject
    MovableClock clock;

    /** Called here: a clock that other tests set back leaves its next round in the future. */
    @Inject
    TermWatch watch;

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID dialogue = dialogueWithSeats(organisation, 1);
    private final String desk = Given.aCoordinator(organisation);
    private final Neighbour anna = Neighbour.named("Anna");
    private final Neighbour bilal = Neighbour.named("Bilal");
    private final Neighbour carla = Neighbour.named("Carla");

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_seat_that_comes_free_is_offered_to_who_waited_longest_who_may_take_it() {
        var seated = anna.tokenAfterSigningUpFor(dialogue);
        var waiting = bilal.tokenAfterSigningUpFor(dialogue);
        var behind = carla.tokenAfterSigningUpFor(dialogue);
        mine(behind).body("status", equalTo("WAITING")).body("waitingNumber", equalTo(2));

        does(seated, "/cancellation").statusCode(200);

        mine(waiting).body("status", equalTo("OFFERED")).body("offerExpiresAt", notNullValue());
        mine(behind).body("status", equalTo("WAITING")).body("waitingNumber", equalTo(2));
        assertThat(MailServer.mailsTo(bilal.address(), 2).getLast().subject())
                .isEqualTo("Er is een plaats voor je: Thuis in Lombok");
        does(waiting, "/acceptance").statusCode(200).body("status", equalTo("CONFIRMED"));
        does(waiting, "/acceptance").statusCode(200).body("status", equalTo("CONFIRMED"));
        mine(behind).body("waitingNumber", equalTo(1));
        does(behind, "/acceptance").statusCode(409).body("type", equalTo("/problems/offer-over"));
    }

    @Test
    void who_lets_an_offer_pass_keeps_the_place_and_is_asked_again_for_the_next_seat() {
        var seated = anna.tokenAfterSigningUpFor(dialogue);
        var first = bilal.tokenAfterSigningUpFor(dialogue);
        var second = carla.tokenAfterSigningUpFor(dialogue);
        does(seated, "/cancellation").statusCode(200);

        does(first, "/refusal").body("status", equalTo("WAITING")).body("waitingNumber", equalTo(1));
        mine(second).body("status", equalTo("OFFERED"));
        does(second, "/acceptance").statusCode(200);
        mine(first).body("status", equalTo("WAITING"));
        does(second, "/cancellation").statusCode(200);

        mine(first).body("status", equalTo("OFFERED"));
    }

    @Test
    void who_let_a_seat_pass_that_a_newcomer_took_is_asked_for_the_next() {
        var seated = anna.tokenAfterSigningUpFor(dialogue);
        var waiting = bilal.tokenAfterSigningUpFor(dialogue);
        does(seated, "/cancellation").statusCode(200);
        does(waiting, "/refusal").body("status", equalTo("WAITING"));
        var newcomer = carla.tokenAfterSigningUpFor(dialogue);
        mine(newcomer).body("status", equalTo("CONFIRMED"));

        does(newcomer, "/cancellation").statusCode(200);

        mine(waiting).body("status", equalTo("OFFERED"));
    }

    @Test
    void an_offer_that_nobody_answers_goes_to_the_next_and_nobody_is_asked_twice_for_one_seat() {
        var seated = anna.tokenAfterSigningUpFor(dialogue);
        var first = bilal.tokenAfterSigningUpFor(dialogue);
        var second = carla.tokenAfterSigningUpFor(dialogue);
        does(seated, "/cancellation").statusCode(200);

        assertThat(Rows.count("scheduled_tasks where task_name = '%s'", watch.name()))
                .isOne();
        clock.moveTo(Duration.ofDays(3));
        watch.run();
        mine(second).body("status", equalTo("OFFERED"));
        mine(first).body("status", equalTo("WAITING")).body("waitingNumber", equalTo(1));
        clock.moveTo(Duration.ofDays(6));
        watch.run();

        mine(second).body("status", equalTo("WAITING"));
        mine(first).body("status", equalTo("WAITING"));
        given().get("/api/v1/dialogues/{id}/availability", dialogue)
                .then()
                .body("seatsLeft", equalTo(1))
                .body("waiting", equalTo(2));
        // Who comes now takes the seat that both let pass.
        clock.moveTo(Duration.ZERO);
        Neighbour.withoutContact("Daan").signsUpFor(dialogue).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void who_comes_after_all_has_the_seat_back_or_waits_at_the_end() {
        var seated = anna.tokenAfterSigningUpFor(dialogue);
        does(seated, "/cancellation").body("canReturn", equalTo(true));
        given().header("Registration-Token", seated)
                .delete(MINE + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("cancelledAt", nullValue());
        does(seated, "/cancellation").statusCode(200);
        Neighbour.withoutContact("Daan").signsUpFor(dialogue).body("status", equalTo("CONFIRMED"));

        given().header("Registration-Token", seated)
                .delete(MINE + "/cancellation")
                .then()
                .body("status", equalTo("WAITING"))
                .body("waitingNumber", equalTo(1));
    }

    @Test
    void who_signed_up_anew_does_not_come_back_a_second_time() {
        var seated = anna.tokenAfterSigningUpFor(dialogue);
        does(seated, "/cancellation").statusCode(200);
        anna.signsUpFor(dialogue).statusCode(201);

        given().header("Registration-Token", seated)
                .delete(MINE + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-registered"));
    }

    @Test
    void nobody_is_offered_a_seat_of_a_dialogue_that_is_cancelled_or_has_begun() {
        var seated = anna.tokenAfterSigningUpFor(dialogue);
        var waiting = bilal.tokenAfterSigningUpFor(dialogue);
        Given.asOwner("update dialogue set status = 'CANCELLED', cancellation_reason = 'Ziek' where id = '%s'"
                .formatted(dialogue));

        does(seated, "/cancellation").statusCode(200);

        mine(waiting).body("status", equalTo("WAITING"));
    }

    @Test
    void who_is_called_has_time_to_think_from_when_they_are_reached() {
        anna.signsUpFor(dialogue).statusCode(201);
        Neighbour.withoutContact("Bep")
                .at("LANDLINE", "030 231 23 45")
                .signsUpFor(dialogue)
                .statusCode(201);
        asDesk().post("/api/v1/registrations/{id}/cancellation", registrationOf("Anna"))
                .then()
                .statusCode(200);

        asDesk().get("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .body("items.status", contains("CANCELLED", "OFFERED"))
                .body("items[1].offerExpiresAt", nullValue());
        asDesk().post("/api/v1/registrations/{id}/acceptance", registrationOf("Bep"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
    }

    private String registrationOf(String name) {
        return Rows.one(
                "select p.registration_id from registration_person p join participant n on n.id = p.participant_id"
                        + " where p.dialogue_id = '%s' and n.name = '%s'",
                dialogue, name);
    }

    private io.restassured.specification.RequestSpecification asDesk() {
        return given().auth().oauth2(desk).header("Organisation", organisation.toString());
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Registration-Token", token).get(MINE).then().statusCode(200);
    }

    private static ValidatableResponse does(String token, String act) {
        return given().header("Registration-Token", token).post(MINE + act).then();
    }
}
