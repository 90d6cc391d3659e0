package nl.buurtdialoog.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
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

/** The action that comes back to the table. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningSheetTest {

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private Editions editions;
    private UUID first;
    private UUID second;

    @BeforeEach
    void two_editions_of_a_cycle() {
        editions = Editions.ofACycle(coordinator);
        first = editions.edition(1, -60);
        second = editions.edition(2, 2);
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void what_is_open_is_on_the_next_table_and_what_was_let_go_is_not() {
        editions.agrees(first, "Koffie op het plein");
        editions.agrees(first, "Een moestuin");
        var walk = editions.agrees(first, "Samen wandelen");
        isClosed(first);

        sheet(second).body("open", hasSize(3)).body("open.times", contains(1, 1, 1));
        sheet(second).body("open.agreedLastTime", contains(true, true, true));

        says(walk, "LET_GO", "Het is te koud");
        var third = editions.edition(3, 62);
        sheet(third)
                .body("open.title", contains("Koffie op het plein", "Een moestuin"))
                .body("open.times", contains(2, 2))
                .body("letGo", empty());
    }

    @Test
    void the_first_sheet_is_empty_and_a_gathering_does_not_see_what_it_agrees_itself() {
        editions.agrees(second, "Koffie op het plein");

        sheet(first).body("open", empty()).body("previous", equalTo(null));
        sheet(second).body("open", empty()).body("previous.editionNumber", equalTo(1));
    }

    @Test
    void from_the_second_return_on_the_sheet_offers_to_make_it_smaller_or_hand_it_over() {
        editions.agrees(first, "Koffie op het plein");
        var third = editions.edition(3, 62);

        sheet(second).body("open[0].offers", not(hasItem("SMALLER")));
        sheet(third)
                .body(
                        "open[0].offers",
                        contains("DONE", "BUSY", "SMALLER", "HANDED_OVER", "HELP_NEEDED", "STAYS", "LET_GO"));
    }

    @Test
    void what_was_done_since_last_time_is_told_with_what_was_said() {
        var coffee = editions.agrees(first, "Koffie op het plein");
        var garden = editions.agrees(first, "Een moestuin");
        says(coffee, "DONE", "Twintig buren kwamen");
        says(garden, "LET_GO", "");

        sheet(second)
                .body("open", empty())
                .body("done.title", contains("Koffie op het plein"))
                .body("letGo.title", contains("Een moestuin"))
                .body("newSince.words", contains("Twintig buren kwamen"));
    }

    @Test
    void what_is_settled_at_the_table_itself_stays_on_its_sheet() {
        var coffee = editions.agrees(first, "Koffie op het plein");
        clock.moveTo(Duration.ofDays(2).plusMinutes(10));
        says(coffee, "DONE", "");

        sheet(second).body("open.status", contains("DONE")).body("open[0].offers", contains("BUSY"));
    }

    @Test
    void a_cancelled_edition_counts_for_nothing() {
        editions.agrees(first, "Koffie op het plein");
        coordinator
                .posts("/dialogues/" + second + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);
        var third = editions.edition(3, 62);

        sheet(third).body("open[0].times", equalTo(1)).body("previous.editionNumber", equalTo(1));
    }

    @Test
    void outside_a_cycle_an_action_comes_back_in_its_neighbourhood() {
        var wish = Given.aWish(coordinator.organisationId).at(editions.venue().id);
        var once = Given.aPublishedDialogue(coordinator.organisationId, wish);
        var again = Given.aPublishedDialogue(coordinator.organisationId, wish.starting(Given.inDays(30)));
        editions.agrees(once, "Een buurtkast");
        editions.agrees(first, "Koffie op het plein");

        sheet(again).body("open.title", containsInAnyOrder("Een buurtkast"));
        sheet(second).body("open.title", containsInAnyOrder("Koffie op het plein"));
    }

    @Test
    void another_organisation_has_another_table() {
        Coordinator.somewhere().reads("/dialogues/" + second + "/opening-sheet").statusCode(404);
    }

    private ValidatableResponse sheet(UUID dialogue) {
        return coordinator.reads("/dialogues/" + dialogue + "/opening-sheet").statusCode(200);
    }

    private void says(String action, String kind, String words) {
        coordinator
                .posts("/actions/" + action + "/lines", Map.of("kind", kind, "words", words))
                .statusCode(200);
    }

    private void isClosed(UUID dialogue) {
        Given.asOwner("update dialogue set status = 'CLOSED' where id = '%s'".formatted(dialogue));
    }
}
