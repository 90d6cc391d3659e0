package nl.buurtdialoog.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** With fewer than five people a table it is decided what happens; nobody is reminded before that (domain.md). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FewPeopleTest {

    @Inject
    MovableClock clock;

    @Inject
    Reminders reminders;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Neighbour riet = Neighbour.named("Riet");
    private UUID dialogue;

    @BeforeEach
    void a_dialogue_at_two_tables() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 2, 6);
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void the_ways_out_say_what_would_become_of_the_tables() {
        riet.signsUpFor(dialogue).statusCode(201);

        waysOut()
                .body("people", equalTo(1))
                .body("fewPeople", equalTo(true))
                .body("remindersWait", equalTo(true))
                .body("now.tables", equalTo(2))
                .body("afterMerging.tables", equalTo(1))
                .body("afterCancelling.seatsPerTable", equalTo(6));
    }

    @Test
    void tables_are_merged_with_a_chair_more_and_everybody_with_a_seat_is_told() {
        riet.signsUpFor(dialogue).statusCode(201);
        peopleInAll(8);

        act("table-merger").statusCode(200).body("tables", equalTo(1)).body("seatsPerTable", equalTo(8));

        var mail = MailServer.mailTo(riet.address(), "Een tafel minder, jouw plaats blijft");
        assertThat(mail.text()).contains("Je hoeft niets te doen.");
        waysOut().body("now.tables", equalTo(1)).body("afterMerging", nullValue());
    }

    @Test
    void a_table_that_is_called_off_is_counted_as_such_at_the_closing() {
        act("table-cancellation").statusCode(200).body("tables", equalTo(1)).body("seatsPerTable", equalTo(6));

        coordinator
                .reads("/dialogues/" + dialogue + "/door-counts")
                .body("counts.tablesHeld", equalTo(1))
                .body("counts.tablesCalledOff", equalTo(1));
    }

    @Test
    void nobody_loses_a_seat_to_fewer_tables() {
        peopleInAll(9);

        act("table-merger").statusCode(409).body("type", equalTo("/problems/not-enough-tables"));
        act("table-cancellation").statusCode(409).body("type", equalTo("/problems/not-enough-tables"));

        waysOut().body("now.tables", equalTo(2));
    }

    @Test
    void seats_that_are_held_are_not_lost_to_fewer_tables_either() {
        peopleInAll(5);
        Given.asOwner("update dialogue_seats set seats_held = 4 where dialogue_id = '%s'".formatted(dialogue));

        waysOut()
                .body("people", equalTo(5))
                .body("fewPeople", equalTo(true))
                .body("afterMerging", nullValue())
                .body("afterCancelling", nullValue());
        act("table-merger").statusCode(409);
        act("table-cancellation").statusCode(409);
    }

    @Test
    void what_is_answered_can_be_changed_on_with_its_version() {
        var version = act("table-cancellation").statusCode(200).extract().header("ETag");

        assertThat(version).isEqualTo(coordinator.etag("/dialogue-plans/" + dialogue));
    }

    @Test
    void a_second_press_does_not_take_a_second_table_away() {
        var three = Given.aPublishedDialogue(coordinator.organisationId, 3, 6);
        var path = "/dialogues/" + three + "/table-cancellation";

        coordinator.posts(path, Map.of("tables", 2)).statusCode(200);
        coordinator.posts(path, Map.of("tables", 2)).statusCode(200).body("tables", equalTo(2));

        coordinator.reads("/dialogues/" + three + "/door-counts").body("counts.tablesCalledOff", equalTo(1));
        coordinator.posts(path, Map.of("tables", 3)).statusCode(400).body("errors[0].code", equalTo("not-one-fewer"));
    }

    @Test
    void nobody_is_reminded_before_it_is_decided_that_it_goes_on() {
        riet.signsUpFor(dialogue).statusCode(201);
        theDayBefore();
        assertThat(reminded()).isZero();

        coordinator.does("/dialogues/" + dialogue + "/go-ahead").statusCode(200).body("goesOnSince", notNullValue());

        reminders.run();
        assertThat(reminded()).isOne();
        waysOut().body("fewPeople", equalTo(true)).body("remindersWait", equalTo(false));
    }

    @Test
    void with_people_enough_there_is_nothing_to_decide() {
        riet.signsUpFor(dialogue).statusCode(201);
        peopleInAll(10);

        theDayBefore();

        assertThat(reminded()).isOne();
        waysOut().body("fewPeople", equalTo(false)).body("remindersWait", equalTo(false));
    }

    @Test
    void what_was_decided_can_be_taken_back_and_is_decided_anew_after_a_move() {
        coordinator.does("/dialogues/" + dialogue + "/go-ahead").statusCode(200);
        coordinator
                .undoes("/dialogues/" + dialogue + "/go-ahead")
                .statusCode(200)
                .body("goesOnSince", nullValue());

        coordinator.does("/dialogues/" + dialogue + "/go-ahead").statusCode(200);
        coordinator
                .changes(
                        "/dialogue-plans/" + dialogue,
                        Map.of("startsAt", Given.inDays(9).toString()))
                .statusCode(200)
                .body("goesOnSince", nullValue());
    }

    @Test
    void there_is_nothing_to_decide_about_a_draft() {
        var draft = Given.aDraft(coordinator.organisationId, 2, 6);

        coordinator.does("/dialogues/" + draft + "/go-ahead").statusCode(409);
        coordinator
                .posts("/dialogues/" + draft + "/table-merger", Map.of("tables", 1))
                .statusCode(409);
    }

    private ValidatableResponse waysOut() {
        return coordinator.reads("/dialogues/" + dialogue + "/ways-out").statusCode(200);
    }

    private ValidatableResponse act(String act) {
        return coordinator.posts("/dialogues/" + dialogue + "/" + act, Map.of("tables", 1));
    }

    /** As if so many had signed up: only how many counts here. */
    private void peopleInAll(int people) {
        Given.asOwner(
                "update dialogue_seats set seats_taken = %d where dialogue_id = '%s'".formatted(people, dialogue));
    }

    private void theDayBefore() {
        var startsAt = Instant.parse(
                coordinator.reads("/dialogue-plans/" + dialogue).extract().<String>path("startsAt"));
        var noon = startsAt.atZone(MovableClock.AMSTERDAM).minusDays(1).with(LocalTime.NOON);
        clock.moveTo(Duration.between(Instant.now(), noon.toInstant()));
        reminders.run();
    }

    private long reminded() {
        return Rows.count("message where dialogue_id = '%s' and template = 'REMINDER'", dialogue);
    }
}
