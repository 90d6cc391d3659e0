package nl.buurtdialoog.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who carries an action is asked how it stands, and says so by one link. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyActionTest {

    @Inject
    MovableClock clock;

    @Inject
    AsksOwners asks;

    private final Coordinator coordinator = Coordinator.somewhere();
    private Editions editions;
    private final String address = "noor." + UUID.randomUUID() + "@voorbeeld.nl";
    private String action;
    private String owner;
    private String token;

    @BeforeEach
    void an_action_with_an_owner() {
        editions = Editions.ofACycle(coordinator);
        editions.edition(2, 30);
        action = "/actions/" + editions.agrees(editions.edition(1, -30), "Koffie op het plein");
        owner = coordinator
                .posts(action + "/owners", Editions.owner("Noor", address))
                .statusCode(200)
                .extract()
                .path("owners[0].id");
        token = MailServer.mailTo(address).token();
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void an_owner_reads_the_action_and_when_it_is_on_the_table_again() {
        mine(token)
                .statusCode(200)
                .body("name", equalTo("Noor"))
                .body("title", equalTo("Koffie op het plein"))
                .body("status", equalTo("AGREED"));
    }

    @Test
    void one_tap_says_how_it_goes_and_another_takes_it_back() {
        says(Map.of("kind", "DONE", "words", "Het staat er")).statusCode(200).body("status", equalTo("DONE"));
        says(Map.of("kind", "BUSY")).statusCode(200).body("status", equalTo("BUSY"));

        coordinator.reads(action).body("lines.kind", contains("AGREED", "DONE", "BUSY"));
    }

    @Test
    void an_owner_asks_for_help_and_may_let_everybody_see_it() {
        says(Map.of("kind", "HELP_NEEDED", "needed", "Een zaal", "helpShown", true))
                .statusCode(200)
                .body("needed", equalTo("Een zaal"))
                .body("helpShown", equalTo(true));
    }

    @Test
    void an_owner_hands_nothing_over_by_the_link() {
        says(Map.of("kind", "HANDED_OVER", "owner", Editions.owner("Ander", "ander@voorbeeld.nl")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
    }

    @Test
    void an_owner_is_asked_once_a_week_before_the_table() {
        daysAheadAtNoon(20);
        assertThat(asked()).isZero();

        daysAheadAtNoon(25);
        asks.run();
        assertThat(asked()).isEqualTo(1);
        assertThat(MailServer.mailTo(address, "Hoe staat het ermee?").text()).contains("Koffie op het plein");
    }

    @Test
    void two_rounds_at_once_ask_an_owner_once() throws InterruptedException {
        isNoonIn(25);
        try (var rounds = Executors.newFixedThreadPool(4)) {
            rounds.invokeAll(Collections.nCopies(4, Executors.callable(asks::run)));
        }

        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void who_let_it_go_is_asked_nothing() {
        says(Map.of("kind", "LET_GO")).statusCode(200);
        daysAheadAtNoon(25);

        assertThat(asked()).isZero();
    }

    @Test
    void a_link_ends_a_month_after_the_action_is_settled() {
        says(Map.of("kind", "DONE")).statusCode(200);
        clock.moveTo(Duration.ofDays(29));
        mine(token).statusCode(200);
        clock.moveTo(Duration.ofDays(31));

        isRefused(token);
    }

    @Test
    void another_link_ends_the_former() {
        coordinator.does(action + "/owners/" + owner + "/link").statusCode(200);

        isRefused(token);
        mine(MailServer.mailsTo(address, 2).getLast().token()).statusCode(200);
    }

    @Test
    void a_link_of_another_kind_or_none_opens_nothing() {
        isRefused("abc");
        given().get("/api/v1/my-action").then().statusCode(401);
        given().header("Team-Token", token).get("/api/v1/my-turn").then().statusCode(401);
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Action-Token", token).get("/api/v1/my-action").then();
    }

    private ValidatableResponse says(Map<String, ?> line) {
        return given().header("Action-Token", token)
                .contentType("application/json")
                .body(line)
                .post("/api/v1/my-action/lines")
                .then();
    }

    private static void isRefused(String token) {
        mine(token).statusCode(401).body("type", equalTo("/problems/link-not-valid"));
    }

    private void daysAheadAtNoon(int days) {
        isNoonIn(days);
        asks.run();
    }

    private void isNoonIn(int days) {
        var noon = Instant.now().atZone(MovableClock.AMSTERDAM).plusDays(days).with(LocalTime.NOON);
        clock.moveTo(Duration.between(Instant.now(), noon.toInstant()));
    }

    private long asked() {
        return nl.buurtdialoog.Given.within(
                coordinator.organisationId,
                () -> Message.count(
                        "template = ?1 and organisationId = ?2",
                        MessageTemplate.ACTION_ASKED,
                        coordinator.organisationId));
    }
}
