package nl.buurtdialoog.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a table saw on its evening stays readable as it was. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptSheetTest {

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private UUID second;
    private UUID third;
    private String coffee;
    private String bench;

    @BeforeEach
    void a_gathering_that_was_and_two_that_come() {
        var editions = Editions.ofACycle(coordinator);
        var first = editions.edition(1, -60);
        second = editions.edition(2, 2);
        third = editions.edition(3, 60);
        coffee = editions.agrees(first, "Koffie op het plein");
        coordinator
                .posts("/actions/" + coffee + "/owners", Editions.owner("Noor", "noor@voorbeeld.nl"))
                .statusCode(200);
        bench = coordinator
                .posts("/agreements", request(first))
                .statusCode(201)
                .extract()
                .path("id");
        sheet(second).body("keptAt", nullValue()).body("open[0].offers", hasItem("DONE"));
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void an_action_that_is_settled_after_the_closing_is_settled_on_the_next_sheet_only() {
        isClosed();
        says("DONE", "Twintig buren kwamen");
        coordinator
                .posts("/agreements/" + bench + "/answer", Map.of("status", "NOT_POSSIBLE", "words", "Geen plek"))
                .statusCode(200);

        sheet(second)
                .body("keptAt", notNullValue())
                .body("open.title", contains("Koffie op het plein"))
                .body("open.status", contains("AGREED"))
                .body("open[0].offers", empty())
                .body("open[0].owners", contains("Noor"))
                .body("agreements.status", contains("ASKED"))
                .body("newSince", empty());
        sheet(third)
                .body("keptAt", nullValue())
                .body("open", empty())
                .body("done.title", contains("Koffie op het plein"))
                .body("agreements.status", contains("NOT_POSSIBLE"))
                .body("newSince.words", contains("Twintig buren kwamen"));
    }

    @Test
    void words_that_are_put_right_are_right_on_a_sheet_that_is_kept_and_what_was_said_later_is_not_on_it() {
        isClosed();
        change("/actions/" + coffee, Map.of("title", "Thee op het plein", "firstStep", "De tafels regelen"));
        change("/agreements/" + bench, Map.of("request", "Twee bankjes"));
        coordinator
                .posts("/actions/" + coffee + "/lines", Map.of("kind", "SMALLER", "firstStep", "Eén tafel"))
                .statusCode(200);

        sheet(second)
                .body("open.title", contains("Thee op het plein"))
                .body("open.firstStep", contains("De tafels regelen"))
                .body("agreements.request", contains("Twee bankjes"));
        sheet(third).body("open.firstStep", contains("Eén tafel"));
    }

    @Test
    void what_is_removed_is_on_no_sheet_any_more_and_who_is_gone_is_not_named() {
        isClosed();
        says("HANDED_OVER", Editions.owner("Els", "els@voorbeeld.nl"));
        sheet(second).body("open[0].owners", empty());

        coordinator.deletes("/actions/" + coffee).statusCode(204);
        coordinator.deletes("/agreements/" + bench).statusCode(204);
        sheet(second).body("open", empty()).body("agreements", empty());
    }

    private void isClosed() {
        clock.moveTo(Duration.ofDays(3));
        coordinator.does("/dialogues/" + second + "/holding").statusCode(200);
        coordinator
                .posts(
                        "/dialogues/" + second + "/closing",
                        Map.of("participants", 8, "tablesHeld", 1, "tablesCalledOff", 0))
                .statusCode(200);
    }

    private static Map<String, Object> request(UUID dialogue) {
        var wish = new HashMap<String, Object>();
        wish.put("dialogueId", dialogue);
        wish.put("party", "MUNICIPALITY");
        wish.put("partyName", "Gemeente");
        wish.put("contact", Map.of("kind", "NONE"));
        wish.put("language", "NL");
        wish.put("request", "Een bankje");
        return wish;
    }

    private ValidatableResponse sheet(UUID dialogue) {
        return coordinator.reads("/dialogues/" + dialogue + "/opening-sheet").statusCode(200);
    }

    private void says(String kind, Object what) {
        coordinator
                .posts(
                        "/actions/" + coffee + "/lines",
                        Map.of("kind", kind, what instanceof String ? "words" : "owner", what))
                .statusCode(200);
    }

    private void change(String path, Map<String, ?> patch) {
        coordinator.changes(path, patch).statusCode(200);
    }
}
