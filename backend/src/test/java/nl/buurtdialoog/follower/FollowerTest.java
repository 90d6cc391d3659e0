package nl.buurtdialoog.follower;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.action.Editions;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who follows an action hears what becomes of it, at most once a day, and stops by one link. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowerTest {

    @Inject
    MovableClock clock;

    @Inject
    TellsFollowers tells;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final String address = "adjoa." + UUID.randomUUID() + "@voorbeeld.nl";
    private String action;

    @BeforeEach
    void an_action_that_somebody_follows() {
        atNoon(1);
        var editions = Editions.ofACycle(coordinator);
        action = "/actions/" + editions.agrees(editions.edition(1, -30), "Koffie op het plein");
        follows(Map.of("kind", "EMAIL", "value", address)).statusCode(200).body("items.name", contains("Adjoa"));
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_change_is_told_with_how_it_stands() {
        later(Duration.ofMinutes(1));
        says("DONE", "Er kwamen dertig mensen");
        tells.run();

        var mail = MailServer.mailTo(address, "Nieuws over: Koffie op het plein");
        assertThat(mail.text()).contains("klaar", "Er kwamen dertig mensen");
    }

    @Test
    void who_follows_is_told_nothing_as_long_as_nothing_was_said() {
        tells.run();

        coordinator.reads(action + "/followers").body("items[0].toldAt", nullValue());
    }

    @Test
    void more_changes_on_a_day_are_one_message_and_the_rest_comes_the_next_day() {
        later(Duration.ofMinutes(1));
        says("BUSY", "We zijn begonnen");
        tells.run();
        later(Duration.ofHours(2));
        says("DONE", "Het staat er");
        tells.run();
        assertThat(MailServer.mailsTo(address, 1)).hasSize(1);

        atNoon(3);
        tells.run();
        assertThat(MailServer.mailsTo(address, 2)).hasSize(2);
    }

    @Test
    void nobody_is_told_at_night() {
        later(Duration.ofHours(11));
        says("BUSY", "We zijn begonnen");
        tells.run();

        coordinator.reads(action + "/followers").body("items[0].toldAt", nullValue());
    }

    @Test
    void who_stops_by_the_link_follows_no_more_and_may_stop_twice() {
        later(Duration.ofMinutes(1));
        says("BUSY", "We zijn begonnen");
        tells.run();
        var token = MailServer.mailTo(address, "Nieuws over").token();

        stops(token).statusCode(204);
        stops(token).statusCode(204);
        coordinator.reads(action + "/followers").body("items", empty());
    }

    @Test
    void the_same_address_follows_once() {
        follows(Map.of("kind", "EMAIL", "value", address)).body("items", hasSize(1));
    }

    @Test
    void who_cannot_be_reached_cannot_follow() {
        follows(Map.of("kind", "NONE")).statusCode(400).body("errors[0].pointer", equalTo("/contact/kind"));
    }

    @Test
    void a_coordinator_takes_somebody_off() {
        String id = coordinator.reads(action + "/followers").extract().path("items[0].id");
        coordinator
                .asking()
                .delete("/api/v1" + action + "/followers/" + id)
                .then()
                .statusCode(204);

        coordinator.reads(action + "/followers").body("items", empty());
    }

    @Test
    void a_link_of_another_kind_stops_nothing() {
        stops("abc").statusCode(401);
    }

    private ValidatableResponse follows(Map<String, String> contact) {
        return coordinator.posts(action + "/followers", Map.of("name", "Adjoa", "contact", contact, "language", "NL"));
    }

    private void says(String kind, String words) {
        coordinator
                .posts(action + "/lines", Map.of("kind", kind, "words", words))
                .statusCode(200);
    }

    private static ValidatableResponse stops(String token) {
        return given().header("Follower-Token", token)
                .delete("/api/v1/my-following")
                .then();
    }

    private void atNoon(int daysAhead) {
        var noon =
                Instant.now().atZone(MovableClock.AMSTERDAM).plusDays(daysAhead).with(LocalTime.NOON);
        clock.moveTo(Duration.between(Instant.now(), noon.toInstant()));
    }

    private void later(Duration by) {
        clock.moveTo(Duration.between(Instant.now(), clock.instant().plus(by)));
    }
}
