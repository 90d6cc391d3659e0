package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.trajectory.Advised.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpCallTest {

    @Inject
    MovableClock clock;

    private Advised advised;

    @BeforeEach
    void an_initiative_that_has_its_advice() {
        advised = Advised.somewhere();
    }

    @AfterEach
    void back_to_today() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void who_was_reached_says_what_they_did_what_helped_and_what_they_need() {
        advised.reaches()
                .statusCode(201)
                .body("result", equalTo("REACHED"), "did", equalTo("Elke week soep."))
                .body("helped", equalTo("Zelf uitnodigen"), "needed", nullValue(), "calledBy", equalTo("Lid"));

        assertThat(advised.step()).isEqualTo(Step.LESSONS);
        advised.reaches().statusCode(409).body("step", equalTo("LESSONS"));
    }

    @Test
    void after_three_attempts_in_which_nobody_was_reached_it_closes_and_is_counted_apart() {
        advised.reachesNobody().statusCode(201);
        advised.reachesNobody().statusCode(201);
        assertThat(advised.step()).isEqualTo(Step.CALL);

        advised.reachesNobody().statusCode(201);

        assertThat(advised.step()).isEqualTo(Step.NOT_REACHED);
        advised.reachesNobody().statusCode(409);
        advised.adviser().reads(advised.path("/calls")).body("items", hasSize(3));
    }

    @Test
    void who_asks_to_be_called_back_was_no_failed_attempt() {
        for (var time = 0; time < 3; time++) {
            advised.notes(callBack(clock.instant().plus(Duration.ofDays(1)).toString()))
                    .statusCode(201);
        }

        assertThat(advised.step()).isEqualTo(Step.CALL);
    }

    @Test
    void who_calls_back_after_three_attempts_was_reached_after_all() {
        for (var time = 0; time < 3; time++) {
            advised.reachesNobody();
        }

        advised.reaches().statusCode(201);

        assertThat(advised.step()).isEqualTo(Step.LESSONS);
    }

    @Test
    void they_say_how_well_they_see_what_they_can_do_and_what_they_kept() {
        advised.adviser()
                .puts(advised.path("/approaches"), Map.of("approaches", List.of(approach("Een pan soep", null))))
                .statusCode(200);

        advised.notes(Map.of(
                        "result",
                        "REACHED",
                        "did",
                        "Soep.",
                        "perspectiveAfter",
                        4,
                        "approaches",
                        List.of(approach("Een pan soep", true), approach("Langs de deuren", false))))
                .statusCode(201);

        advised.adviser()
                .reads(advised.path(""))
                .body("perspectiveBefore", equalTo(2), "perspectiveAfter", equalTo(4))
                .body("approaches.kept", contains(true, false));
    }

    @Test
    void nobody_knows_what_they_keep_before_they_are_called() {
        advised.adviser()
                .puts(advised.path("/approaches"), Map.of("approaches", List.of(approach("Een pan soep", true))))
                .statusCode(400)
                .body("errors.code", contains("only-when-reached"));
    }

    @Test
    void they_choose_five_things_at_most() {
        var six = List.of("a", "b", "c", "d", "e", "f").stream()
                .map(words -> approach(words, null))
                .toList();

        advised.adviser()
                .puts(advised.path("/approaches"), Map.of("approaches", six))
                .statusCode(400)
                .body("errors.code", contains("too-many"));
    }

    @Test
    void what_was_said_goes_only_with_who_was_reached_and_a_moment_only_with_calling_back() {
        advised.notes(Map.of("result", "NOT_REACHED", "did", "Soep.", "perspectiveAfter", 3))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/did", "/perspectiveAfter"))
                .body("errors.code", hasItem("only-when-reached"));
        advised.notes(Map.of("result", "REACHED")).statusCode(400).body("errors.pointer", contains("/did"));
        advised.notes(Map.of("result", "CALL_BACK")).statusCode(400).body("errors.code", contains("required"));
        advised.notes(callBack("2026-01-01T10:00:00Z"))
                .statusCode(400)
                .body("errors.code", contains("not-in-the-future"));
        advised.notes(Map.of("result", "NOT_REACHED", "callBackAt", "2099-01-01T10:00:00Z"))
                .statusCode(400)
                .body("errors.code", contains("only-when-calling-back"));
    }

    @Test
    void what_was_noted_by_mistake_is_taken_back_and_it_stands_where_it_stood() {
        advised.reachesNobody();
        advised.reachesNobody();
        var third = id(advised.reachesNobody());
        assertThat(advised.step()).isEqualTo(Step.NOT_REACHED);

        advised.undoes(third).statusCode(204);

        assertThat(advised.step()).isEqualTo(Step.CALL);
        advised.adviser().reads(advised.path("/calls")).body("items.undoable", contains(false, true));
    }

    @Test
    void with_a_call_that_was_taken_back_goes_what_was_said_in_it() {
        var call = id(advised.notes(Map.of(
                "result",
                "REACHED",
                "did",
                "Soep.",
                "perspectiveAfter",
                4,
                "approaches",
                List.of(approach("Soep", true)))));

        advised.undoes(call).statusCode(204);

        advised.adviser()
                .reads(advised.path(""))
                .body("perspectiveAfter", nullValue(), "approaches.kept", contains(nullValue()));
        advised.adviser().reads(advised.path("/calls")).body("items", empty());
    }

    @Test
    void only_the_last_one_is_taken_back_and_only_that_day() {
        var first = id(advised.reachesNobody());
        var last = id(advised.reachesNobody());

        advised.undoes(first).statusCode(409);
        clock.moveTo(Duration.ofDays(1));
        advised.undoes(last).statusCode(409);
        advised.undoes(UUID.randomUUID().toString()).statusCode(404);
        advised.adviser().reads(advised.path("/calls")).body("items.undoable", contains(false, false));
    }

    @Test
    void a_coordinator_takes_back_what_an_adviser_noted_and_not_the_other_way_round() {
        var coordinator = advised.adviser().colleague(Role.COORDINATOR);
        var call = id(advised.reachesNobody());
        coordinator.undoes(advised.path("/calls/" + call)).statusCode(204);

        var theirs = id(coordinator.posts(advised.path("/calls"), Map.of("result", "NOT_REACHED")));

        advised.undoes(theirs).statusCode(403);
    }

    @Test
    void a_note_that_a_phone_sends_twice_counts_once() {
        for (var time = 0; time < 2; time++) {
            advised.adviser()
                    .asking()
                    .header("Idempotency-Key", "een-keer")
                    .contentType("application/json")
                    .body(Map.of("result", "NOT_REACHED"))
                    .post("/api/v1" + advised.path("/calls"))
                    .then()
                    .statusCode(201);
        }

        advised.adviser().reads(advised.path("/calls")).body("items", hasSize(1));
    }

    @Test
    void for_another_adviser_it_does_not_exist() {
        var other = advised.adviser().colleague(Role.ADVISER);
        var call = id(advised.reachesNobody());

        other.reads(advised.path("/calls")).statusCode(404);
        other.posts(advised.path("/calls"), Map.of("result", "NOT_REACHED")).statusCode(404);
        other.undoes(advised.path("/calls/" + call)).statusCode(404);
        other.puts(advised.path("/approaches"), Map.of("approaches", List.of())).statusCode(404);
    }

    private static Map<String, Object> callBack(String moment) {
        return Map.of("result", "CALL_BACK", "callBackAt", moment);
    }

    private static Map<String, @Nullable Object> approach(String words, @Nullable Boolean kept) {
        var approach = new HashMap<String, @Nullable Object>(Map.of("words", words));
        approach.put("kept", kept);
        return approach;
    }
}
