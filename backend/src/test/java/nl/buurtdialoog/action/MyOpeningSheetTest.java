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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.coregroup.Carried;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The opening sheet at the table, by the link of the evening: no coordinator has to be there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyOpeningSheetTest {

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private String action;
    private String evening;

    @BeforeEach
    void an_evening_with_an_action_on_the_table() {
        var cycle = Carried.by(coordinator);
        var token = cycle.joinsByMail("Fatima");
        var first = cycle.edition(1, 2);
        action = coordinator
                .posts("/actions", Editions.wish(first, "Koffie op het plein"))
                .statusCode(201)
                .extract()
                .path("id");
        var second = cycle.edition(2, 60);
        Carried.does(token, cycle.task(second, "FACILITATION"), "taking").statusCode(200);
        clock.moveTo(Duration.between(Instant.now(), startOf(second)));
        evening = Carried.mine(token).extract().path("editions.find { it.evening != null }.evening");
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void the_table_says_itself_how_an_action_goes() {
        sheet().statusCode(200).body("open.title", contains("Koffie op het plein"));

        says(action, Map.of("kind", "STAYS", "dueOn", "2031-03-01"))
                .statusCode(200)
                .body("open[0].dueOn", equalTo("2031-03-01"));
        says(action, Map.of("kind", "DONE")).statusCode(200).body("open[0].status", equalTo("DONE"));
    }

    @Test
    void what_the_table_agrees_belongs_to_its_evening() {
        given().header("Evening-Token", evening)
                .contentType("application/json")
                .body(Map.of("kind", "CONNECTING", "title", "Een buurtkast"))
                .post("/api/v1/my-opening-sheet/actions")
                .then()
                .statusCode(200)
                .body("agreedHere.title", contains("Een buurtkast"))
                .body("open.title", contains("Koffie op het plein"));
    }

    @Test
    void who_carries_it_says_so_at_the_table_and_gets_their_link() {
        var noor = "noor." + UUID.randomUUID() + "@voorbeeld.nl";

        joins(action, Editions.owner("Noor", noor)).statusCode(200).body("open[0].owners", contains("Noor"));

        assertThat(MailServer.mailTo(noor, "Fijn dat je dit oppakt").text()).contains("Koffie op het plein");
    }

    @Test
    void a_table_looks_nobody_up_and_names_nobody_at_another_table() {
        var who = new HashMap<String, Object>(Editions.owner("Noor", "noor@voorbeeld.nl"));
        var elsewhere = Editions.ofACycle(coordinator);
        joins(elsewhere.agrees(elsewhere.edition(1, -60), "Een moestuin"), who).statusCode(404);

        who.put("participantId", UUID.randomUUID());
        joins(action, who).statusCode(400);
    }

    @Test
    void an_action_of_another_table_does_not_exist_for_it() {
        var elsewhere = Editions.ofACycle(coordinator);
        var other = elsewhere.agrees(elsewhere.edition(1, -60), "Een moestuin");

        says(other, Map.of("kind", "DONE")).statusCode(404);
        says(UUID.randomUUID().toString(), Map.of("kind", "DONE")).statusCode(404);
    }

    @Test
    void without_the_link_of_an_evening_nothing_opens() {
        given().get("/api/v1/my-opening-sheet").then().statusCode(401);
    }

    private Instant startOf(UUID dialogue) {
        return Instant.parse(
                coordinator.reads("/dialogue-plans/" + dialogue).extract().<String>path("startsAt"));
    }

    private ValidatableResponse sheet() {
        return given().header("Evening-Token", evening)
                .get("/api/v1/my-opening-sheet")
                .then();
    }

    private ValidatableResponse joins(String actionId, Map<String, ?> who) {
        return given().header("Evening-Token", evening)
                .contentType("application/json")
                .body(who)
                .post("/api/v1/my-opening-sheet/actions/" + actionId + "/owners")
                .then();
    }

    private ValidatableResponse says(String actionId, Map<String, ?> line) {
        return given().header("Evening-Token", evening)
                .contentType("application/json")
                .body(line)
                .post("/api/v1/my-opening-sheet/actions/" + actionId + "/lines")
                .then();
    }
}
