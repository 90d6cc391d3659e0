package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Seats that are kept for who comes for the first time, until a week before the start. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewcomersSeatsTest {

    @Inject
    MovableClock clock;

    @Inject
    TermWatch watch;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 3);

    @BeforeEach
    void it_begins_in_a_month() {
        var start = Instant.now().plus(Duration.ofDays(30));
        Given.asOwner("update dialogue set starts_at = '%1$s', ends_at = '%1$s'::timestamptz + interval '2 hours',"
                .concat(" registration_closes_at = '%1$s' where id = '%2$s'")
                .formatted(start, dialogue));
    }

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void who_came_before_waits_while_only_seats_of_newcomers_are_free() {
        keeps(2).statusCode(200).body("seats", equalTo(2));
        availability()
                .body("newcomersSeats", equalTo(2))
                .body("newcomersSeatsLeft", equalTo(2))
                .body("newcomersSeatsUntil", notNullValue());

        comesAgain("Anna").body("status", equalTo("CONFIRMED"));
        comesAgain("Bilal").body("status", equalTo("WAITING")).body("waitingNumber", equalTo(1));
        comesFirst("Carla").body("status", equalTo("CONFIRMED"));
        availability().body("seatsLeft", equalTo(1)).body("newcomersSeatsLeft", equalTo(1));
        comesFirst("Dewi").body("status", equalTo("CONFIRMED"));
        availability().body("seatsLeft", equalTo(0)).body("newcomersSeatsLeft", equalTo(0));
    }

    @Test
    void a_week_before_what_newcomers_left_is_offered_to_who_waits() {
        keeps(2);
        comesAgain("Anna");
        comesAgain("Bilal");
        isSaid("CONFIRMED", "WAITING");

        clock.moveTo(Duration.ofDays(23).minusMinutes(5));
        watch.run();
        isSaid("CONFIRMED", "WAITING");
        clock.moveTo(Duration.ofDays(23).plusMinutes(5));
        watch.run();
        isSaid("CONFIRMED", "OFFERED");
        availability()
                .body("newcomersSeats", equalTo(0))
                .body("newcomersSeatsLeft", equalTo(0))
                .body("newcomersSeatsUntil", nullValue());
    }

    @Test
    void who_lets_a_seat_pass_is_not_asked_again_about_a_seat_of_newcomers() {
        keeps(2);
        var anna = comesAgain("Anna").extract().<String>path("id");
        var bilal = comesAgain("Bilal").extract().<String>path("id");
        coordinator.does("/registrations/" + anna + "/cancellation");
        coordinator.does("/registrations/" + bilal + "/refusal").body("status", equalTo("WAITING"));
        coordinator.does("/registrations/" + anna + "/cancellation");
        isSaid("CANCELLED", "WAITING");
    }

    @Test
    void fewer_seats_for_newcomers_are_for_who_waits_at_once() {
        keeps(3);
        comesAgain("Anna").body("status", equalTo("WAITING"));

        keeps(2);
        isSaid("OFFERED");
        keeps(4).statusCode(400).body("errors.code", contains("more-than-the-seats"));
    }

    @Test
    void seats_of_newcomers_are_not_held_for_somebodys_own_people() {
        keeps(2);

        coordinator
                .posts("/dialogues/" + dialogue + "/seat-holds", Map.of("heldFor", "De buren", "seats", 2))
                .statusCode(409)
                .body("seatsFree", equalTo(1));
    }

    private ValidatableResponse keeps(int seats) {
        return coordinator.puts("/dialogues/" + dialogue + "/newcomers-seats", Map.of("seats", seats));
    }

    private ValidatableResponse comesFirst(String name) {
        return signsUp(Neighbour.named(name).body());
    }

    private ValidatableResponse comesAgain(String name) {
        return signsUp(Neighbour.named(name).body().replace("\"firstTime\":true", "\"firstTime\":false"));
    }

    private ValidatableResponse signsUp(String body) {
        return coordinator
                .posts("/dialogues/" + dialogue + "/desk-registrations", body)
                .statusCode(201);
    }

    private ValidatableResponse availability() {
        return given().get("/api/v1/dialogues/" + dialogue + "/availability").then();
    }

    private void isSaid(String... statuses) {
        coordinator.reads("/dialogues/" + dialogue + "/registrations").body("items.status", contains(statuses));
    }
}
