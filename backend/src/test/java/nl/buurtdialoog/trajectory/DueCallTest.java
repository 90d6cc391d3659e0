package nl.buurtdialoog.trajectory;

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
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueCallTest {

    /** So long after its advice the window of every initiative is past, whatever holidays were in it. */
    private static final Duration LATE = Duration.ofDays(180);

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
    void nobody_is_called_right_after_the_advice() {
        due(advised.adviser()).body("items", empty());
    }

    @Test
    void who_was_not_called_in_the_window_is_overdue() {
        clock.moveTo(LATE);

        due(advised.adviser())
                .body("items.initiative.name", contains("De Buurttuin"), "items.contactName", contains("Fatma"))
                .body("items.overdue", contains(true), "items.attempts", contains(0))
                .body("items[0].dueOn", equalTo(callUntil()));
    }

    @Test
    void an_adviser_finds_the_own_ones_and_a_coordinator_those_of_everybody() {
        GivenTrajectory.advised(advised.organisation(), GivenTrajectory.anAdviser(advised.organisation()));
        clock.moveTo(LATE);

        due(advised.adviser())
                .body("items.trajectoryId", contains(advised.trajectory().toString()));
        due(advised.adviser().colleague(Role.COORDINATOR)).body("items", hasSize(2));
    }

    @Test
    void the_one_who_can_be_called_is_the_one_to_call() {
        Given.asOwner(("insert into initiative_contact (id, organisation_id, initiative_id, turn, name, contact_kind,"
                        + " contact_value, language, consent_version, consent_via, consented_at)"
                        + " select gen_random_uuid(), organisation_id, initiative_id, 'SECOND', 'Kees', 'LANDLINE',"
                        + " '+31302345678', 'NL', '2026-11', 'PHONE', now() from trajectory where id = '%s'")
                .formatted(advised.trajectory()));
        clock.moveTo(LATE);

        due(advised.adviser()).body("items.contactName", contains("Kees"), "items.telephone", contains("+31302345678"));
    }

    @Test
    void who_asked_to_be_called_back_is_due_on_that_day() {
        clock.moveTo(LATE);
        var moment = clock.instant().plus(Duration.ofDays(2));

        advised.notes(Map.of("result", "CALL_BACK", "callBackAt", moment.toString()));

        due(advised.adviser()).body("items.callBackAt", contains(moment.toString()), "items.overdue", contains(false));
        clock.moveTo(LATE.plusDays(4));
        due(advised.adviser()).body("items.overdue", contains(true));
    }

    @Test
    void who_asks_so_before_the_window_is_called_on_the_day_they_said() {
        advised.notes(Map.of(
                "result",
                "CALL_BACK",
                "callBackAt",
                clock.instant().plus(Duration.ofDays(2)).toString()));
        due(advised.adviser()).body("items", empty());

        clock.moveTo(Duration.ofDays(2));

        due(advised.adviser()).body("items", hasSize(1));
    }

    @Test
    void an_attempt_counts_and_ends_what_was_asked_before() {
        clock.moveTo(LATE);
        advised.notes(Map.of(
                "result",
                "CALL_BACK",
                "callBackAt",
                clock.instant().plus(Duration.ofDays(2)).toString()));
        advised.reachesNobody();

        due(advised.adviser()).body("items.attempts", contains(1), "items.callBackAt", contains(nullValue()));
    }

    @Test
    void who_was_reached_is_called_no_more() {
        clock.moveTo(LATE);

        advised.reaches();

        due(advised.adviser()).body("items", empty());
    }

    private static ValidatableResponse due(Coordinator who) {
        return who.reads("/due-calls").statusCode(200);
    }

    private String callUntil() {
        return due(advised.adviser()).extract().path("items[0].callUntil");
    }
}
