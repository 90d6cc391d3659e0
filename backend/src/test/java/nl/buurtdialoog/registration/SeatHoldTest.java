package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Seats that are kept for the own people of who organises. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatHoldTest {

    @Inject
    MovableClock clock;

    @Inject
    TermWatch watch;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator volunteer = coordinator.colleague(Role.PHONE_DESK);
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 3);

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_seat_that_is_held_counts_as_taken_and_goes_to_nobody_else() {
        holds(2).statusCode(201).body("seats", equalTo(2)).body("byLink", equalTo(false));

        availability().body("seatsTaken", equalTo(2)).body("seatsLeft", equalTo(1));
        signsUp("Anna").body("status", equalTo("CONFIRMED"));
        signsUp("Bilal").body("status", equalTo("WAITING")).body("waitingNumber", equalTo(1));
        availability().body("seatsTaken", equalTo(3)).body("seatsLeft", equalTo(0));
        volunteer
                .reads("/dialogues/" + dialogue + "/seat-holds")
                .body("items.heldFor", contains("De buren van Fatima"))
                .body("items.seats", contains(2));
    }

    @Test
    void only_seats_that_are_free_are_held() {
        signsUp("Anna").statusCode(201);
        holds(3).statusCode(409)
                .body("type", equalTo("/problems/seats-not-free"))
                .body("seatsFree", equalTo(2));

        var hold = id(holds(2));
        holds(1).statusCode(409).body("seatsFree", equalTo(0));
        coordinator.changes(path(hold), Map.of("seats", 3)).statusCode(409);
        coordinator.changes(path(hold), Map.of("seats", 1)).body("seats", equalTo(1));
        coordinator.changes(path(hold), Map.of("seats", 2), "\"v0\"").statusCode(412);
        availability().body("seatsTaken", equalTo(2)).body("seatsLeft", equalTo(1));
    }

    @Test
    void who_comes_in_a_held_seat_uses_it_up_and_passes_nobody() {
        var hold = id(holds(2));
        signsUp("Anna").statusCode(201);
        signsUp("Bilal").body("status", equalTo("WAITING"));

        brings(volunteer, hold, Neighbour.withoutContact("Yusuf"))
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("via", equalTo("KEY_FIGURE"));
        coordinator.reads(path(hold)).body("seats", equalTo(1));
        availability().body("seatsTaken", equalTo(3)).body("waiting", equalTo(1));
        brings(volunteer, hold, Neighbour.withoutContact("Aya")).statusCode(201);
        coordinator.reads(path(hold)).statusCode(404);
        brings(volunteer, hold, Neighbour.withoutContact("Te laat")).statusCode(404);
        availability().body("seatsTaken", equalTo(3)).body("waiting", equalTo(1));
    }

    @Test
    void a_party_larger_than_the_hold_or_already_in_is_told_so() {
        var hold = id(holds(1));
        var anna = Neighbour.named("Anna");
        anna.signsUpFor(dialogue).statusCode(201);

        brings(coordinator, hold, anna).statusCode(409).body("type", equalTo("/problems/already-registered"));
        var two = Neighbour.withoutContact("Yusuf").body().replace("\"people\":[", "\"people\":[{\"name\":\"Mo\"},");
        coordinator.posts(path(hold) + "/registrations", two).statusCode(409).body("seatsHeld", equalTo(1));
    }

    @Test
    void what_is_released_goes_to_who_waited_longest() {
        var hold = id(holds(3));
        var waiting = Neighbour.named("Bilal").tokenAfterSigningUpFor(dialogue);

        coordinator.deletes(path(hold)).statusCode(204);

        mine(waiting).body("status", equalTo("OFFERED"));
        volunteer.reads("/dialogues/" + dialogue + "/seat-holds").body("items", empty());
    }

    @Test
    void on_its_date_a_hold_is_over_and_the_seats_go_to_who_waits() {
        var bilal = Neighbour.named("Bilal");
        holds(3, Given.inDays(2)).statusCode(201);
        var waiting = bilal.tokenAfterSigningUpFor(dialogue);
        mine(waiting).body("status", equalTo("WAITING"));

        clock.moveTo(Duration.ofDays(2).plusMinutes(1));
        watch.run();

        mine(waiting).body("status", equalTo("OFFERED"));
        assertThat(MailServer.mailsTo(bilal.address(), 2).getLast().subject())
                .isEqualTo("Er is een plaats voor je: Thuis in Lombok");
        assertThat(Rows.count("seat_hold where dialogue_id = '%s'", dialogue)).isZero();
        assertThat(Rows.one("select seats_held from dialogue_seats where dialogue_id = '%s'", dialogue))
                .isEqualTo("0");
    }

    @Test
    void no_hold_lasts_beyond_the_start_and_none_begins_in_the_past() {
        holds(1, Given.inDays(8))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/expiresAt"))
                .body("errors[0].code", equalTo("after-the-start"));
        holds(1, Given.inDays(-1)).statusCode(400).body("errors[0].code", equalTo("not-in-the-future"));
        holds(1).statusCode(201);

        Given.asOwner(
                "update dialogue set starts_at = now() - interval '1 minute' where id = '%s'".formatted(dialogue));
        watch.run();

        assertThat(Rows.count("seat_hold where dialogue_id = '%s'", dialogue)).isZero();
        holds(1).statusCode(409).body("type", equalTo("/problems/registration-closed"));
    }

    @Test
    void a_dialogue_that_is_cancelled_holds_nothing() {
        holds(2).statusCode(201);
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);

        watch.run();

        assertThat(Rows.count("seat_hold where dialogue_id = '%s'", dialogue)).isZero();
    }

    @Test
    void a_hold_gives_no_seat_that_was_taken_away_since() {
        var hold = id(holds(2));
        signsUp("Anna").statusCode(201);
        Given.asOwner("update dialogue_seats set seats = 1 where dialogue_id = '%s'".formatted(dialogue));

        brings(coordinator, hold, Neighbour.withoutContact("Yusuf"))
                .statusCode(409)
                .body("type", equalTo("/problems/seats-not-free"))
                .body("seatsFree", equalTo(0));

        coordinator.reads(path(hold)).body("seats", equalTo(2));
        assertThat(Rows.one("select seats_taken from dialogue_seats where dialogue_id = '%s'", dialogue))
                .isEqualTo("1");
    }

    private ValidatableResponse holds(int seats) {
        return holds(seats, null);
    }

    private ValidatableResponse holds(int seats, @Nullable Instant until) {
        var body = new HashMap<String, Object>(Map.of("seats", seats, "heldFor", "De buren van Fatima"));
        body.put("expiresAt", until == null ? null : until.toString());
        return coordinator.posts("/dialogues/" + dialogue + "/seat-holds", body);
    }

    private static UUID id(ValidatableResponse created) {
        return Coordinator.id(created.statusCode(201).extract().response());
    }

    private ValidatableResponse brings(Coordinator who, UUID hold, Neighbour neighbour) {
        return who.posts(path(hold) + "/registrations", neighbour.body());
    }

    private ValidatableResponse signsUp(String name) {
        return Neighbour.withoutContact(name).signsUpFor(dialogue).statusCode(201);
    }

    private String path(UUID hold) {
        return "/dialogues/" + dialogue + "/seat-holds/" + hold;
    }

    private ValidatableResponse availability() {
        return given().get("/api/v1/dialogues/{id}/availability", dialogue).then();
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Registration-Token", token)
                .get("/api/v1/my-registration")
                .then()
                .statusCode(200);
    }
}
