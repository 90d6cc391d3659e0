package nl.buurtdialoog.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a group agrees is written down, has owners, and becomes something. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private Editions editions;
    private UUID first;
    private String action;

    @BeforeEach
    void an_action_that_the_first_edition_agreed() {
        editions = Editions.ofACycle(coordinator);
        first = editions.edition(1, -60);
        action = "/actions/" + editions.agrees(first, "Samen koffie op het plein");
    }

    @Test
    void an_action_belongs_to_the_cycle_and_neighbourhood_of_the_dialogue_that_agreed_it() {
        coordinator
                .reads(action)
                .statusCode(200)
                .body("cycleId", equalTo(editions.cycle().toString()))
                .body(
                        "neighbourhoodId",
                        equalTo(editions.venue().neighbourhood.id.toString()))
                .body("status", equalTo("AGREED"))
                .body("lines.kind", contains("AGREED"));
    }

    @Test
    void an_action_that_no_dialogue_agreed_belongs_to_a_neighbourhood() {
        var wish = Editions.wish(first, "Een bankje voor de deur");
        wish.remove("dialogueId");
        coordinator.posts("/actions", wish).statusCode(400).body("errors[0].pointer", equalTo("/neighbourhoodId"));

        wish.put("neighbourhoodId", editions.venue().neighbourhood.id);
        coordinator.posts("/actions", wish).statusCode(201).body("cycleId", nullValue());
    }

    @Test
    void every_change_is_a_dated_line() {
        says("BUSY", "words", "Het buurthuis denkt mee").statusCode(200).body("status", equalTo("BUSY"));
        says("HELP_NEEDED", "needed", "Een zaal").body("needed", equalTo("Een zaal"));
        says("STAYS", "dueOn", "2031-03-01").body("dueOn", equalTo("2031-03-01"));
        says("SMALLER", "firstStep", "Eén tafel").body("firstStep", equalTo("Eén tafel"));
        says("DONE", "words", "Het staat er").body("settledAt", notNullValue());

        coordinator
                .reads(action)
                .body("lines.kind", contains("AGREED", "BUSY", "HELP_NEEDED", "STAYS", "SMALLER", "DONE"))
                .body("lines[5].words", equalTo("Het staat er"));
    }

    @Test
    void what_was_let_go_can_be_picked_up_again() {
        says("LET_GO").statusCode(200).body("mayBecome", contains("AGREED", "BUSY"));

        says("BUSY").statusCode(200).body("settledAt", nullValue());
    }

    @Test
    void what_it_is_already_or_what_makes_no_sense_is_refused_with_how_it_stands() {
        says("AGREED").statusCode(409).body("actionStatus", equalTo("AGREED"));
        says("DONE").statusCode(200);
        says("HELP_NEEDED").statusCode(409);
        says("STAYS", "dueOn", "2031-03-01").statusCode(409).body("actionStatus", equalTo("DONE"));
    }

    @Test
    void what_is_missing_is_told() {
        says("STAYS").statusCode(400).body("errors[0].pointer", equalTo("/dueOn"));
        says("SMALLER").statusCode(400).body("errors[0].pointer", equalTo("/firstStep"));
        says("NOTE").statusCode(400).body("errors[0].pointer", equalTo("/words"));
        says("HANDED_OVER").statusCode(400).body("errors[0].pointer", equalTo("/owner"));
    }

    @Test
    void an_action_that_is_handed_over_has_another_owner() {
        joins("Noor");
        says("HANDED_OVER", "owner", Editions.owner("Mehmet", address("mehmet")))
                .statusCode(200)
                .body("owners.name", contains("Mehmet"));
    }

    @Test
    void who_carries_an_action_is_told_so_and_stands_on_the_board() {
        var noor = address("noor");
        coordinator
                .posts(action + "/owners", Editions.owner("Noor", noor))
                .statusCode(200)
                .body("owners", hasSize(1));

        MailServer.mailTo(noor, "Fijn dat je dit oppakt");
        coordinator
                .reads("/actions?cycleId=" + editions.cycle())
                .body("items.title", contains("Samen koffie op het plein"))
                .body("items[0].owners", contains("Noor"));
        coordinator.reads("/actions?status=DONE").body("items", empty());
    }

    @Test
    void who_is_taken_off_an_action_is_gone_from_it() {
        String owner = joins("Noor");

        var known = coordinator.etag(action);
        coordinator
                .asking()
                .header("If-Match", known)
                .delete("/api/v1" + action + "/owners/" + owner)
                .then()
                .statusCode(204);
        coordinator.reads(action).body("owners", empty());
    }

    @Test
    void erasing_an_owner_keeps_the_action() {
        var somebody = Sample.of(coordinator.organisationId, "PUBLISHED");
        var riet = new HashMap<String, Object>(Editions.owner("Riet", "riet@voorbeeld.nl"));
        riet.put("participantId", somebody.participant);
        coordinator.posts(action + "/owners", riet).statusCode(200);
        joins("Noor");

        coordinator.does("/participants/" + somebody.participant + "/erasure").statusCode(200);

        coordinator.reads(action).statusCode(200).body("owners.name", contains("Noor"));
    }

    @Test
    void who_is_corrected_is_called_otherwise_on_the_action_too() {
        var somebody = Sample.of(coordinator.organisationId, "PUBLISHED");
        coordinator
                .posts(action + "/owners", Editions.owner("Riet", "riet@voorbeeld.nl"))
                .statusCode(200);
        coordinator
                .changes("/participants/" + somebody.participant, Map.of("name", "Riet Kuipers"))
                .statusCode(200);

        coordinator.reads(action).body("owners.name", containsInAnyOrder("Riet Kuipers"));
    }

    @Test
    void an_action_written_down_by_mistake_can_be_removed() {
        joins("Noor");
        coordinator.deletes(action).statusCode(204);

        coordinator.reads(action).statusCode(404);
    }

    @Test
    void the_words_can_be_put_right() {
        coordinator
                .changes(action, Map.of("title", "Samen thee op het plein", "kind", "OTHER"))
                .statusCode(200)
                .body("title", equalTo("Samen thee op het plein"))
                .body("cycleId", equalTo(editions.cycle().toString()));
    }

    private String joins(String name) {
        return coordinator
                .posts(action + "/owners", Editions.owner(name, address(name)))
                .statusCode(200)
                .extract()
                .path("owners[-1].id");
    }

    private io.restassured.response.ValidatableResponse says(String kind, Object... more) {
        var line = new HashMap<String, Object>(Map.of("kind", kind));
        if (more.length > 0) {
            line.put((String) more[0], more[1]);
        }
        return coordinator.posts(action + "/lines", line);
    }

    private static String address(String name) {
        return name + "." + UUID.randomUUID() + "@voorbeeld.nl";
    }
}
