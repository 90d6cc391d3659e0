package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who has no mail is called by a person: whom, about what, what to say, and how it went. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallsTest {

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator volunteer = coordinator.colleague(Role.PHONE_DESK);
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 6);

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_volunteer_sees_whom_to_call_about_what_and_what_to_say() {
        comes("Riet", "LANDLINE", "030 231 23 45");

        isCancelled();

        volunteer
                .reads("/calls")
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].name", equalTo("Riet"))
                .body("items[0].template", equalTo("DIALOGUE_CANCELLED"))
                .body(
                        "items[0].about",
                        equalTo(Rows.one("select id from registration where dialogue_id = '%s'", dialogue)))
                .body("items[0].dialogueTitle", equalTo("Thuis in Lombok"))
                .body("items[0].contactKind", equalTo("LANDLINE"))
                .body("items[0].number", equalTo("+31302312345"))
                .body("items[0].words", hasItem("Het spijt ons: deze dialoog gaat niet door."))
                .body("items[0].attempts", equalTo(0))
                .body("items[0].callBackAt", nullValue())
                .body("next", nullValue());
    }

    @Test
    void who_heard_it_on_the_spot_is_not_called_to_hear_it_again() {
        comes("Riet", "LANDLINE", "030 231 23 45");
        comes("Joep", "VIA", "Buurtteam, Fatima, 030 111 22 33");

        volunteer.reads("/calls").body("items", empty());
    }

    @Test
    void everybody_is_told_by_the_way_they_can_be_reached_and_who_cannot_is_noted() {
        comes("Anna", "MOBILE", "06 12 34 56 78");
        comes("Bep", "LANDLINE", "030 231 23 45");
        comes("Cor", "VIA", "Buurtteam, Fatima");
        comes("Dirk", "POST", "Plein 1, Utrecht");
        Neighbour.withoutContact("Els").signsUpFor(dialogue).statusCode(201);

        isCancelled();

        volunteer
                .reads("/calls")
                .body("items.name", contains("Anna", "Bep", "Cor"))
                .body("items.contactKind", contains("MOBILE", "LANDLINE", "VIA"));
        assertThat(told("LETTER", "QUEUED")).isEqualTo(1);
        assertThat(told("NONE", "NOT_REACHED")).isEqualTo(1);
        coordinator.reads("/messages?status=NOT_REACHED").body("items.channel", contains("NONE"));
    }

    @Test
    void who_was_reached_is_told_and_is_called_no_more() {
        var call = aCall();

        attempt(call, "REACHED", null).statusCode(200).body("status", equalTo("SENT"));

        volunteer.reads("/calls").body("items", empty());
        attempt(call, "REACHED", null).statusCode(409).body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void after_two_calls_in_vain_it_is_left_at_that() {
        var call = aCall();

        attempt(call, "NOT_REACHED", null)
                .statusCode(200)
                .body("status", equalTo("QUEUED"))
                .body("attempts", equalTo(1));
        volunteer.reads("/calls").body("items.attempts", contains(1));
        attempt(call, "NOT_REACHED", null)
                .statusCode(200)
                .body("status", equalTo("NOT_REACHED"))
                .body("attempts", equalTo(2));

        volunteer.reads("/calls").body("items", empty());
        coordinator.reads("/messages?status=NOT_REACHED").body("items.id", contains(call));
    }

    @Test
    void who_was_tried_goes_behind_who_was_not() {
        comes("Riet", "LANDLINE", "030 231 23 45");
        comes("Joep", "LANDLINE", "030 231 23 46");
        isCancelled();
        var first = volunteer.reads("/calls").extract().<String>path("items[0].id");

        attempt(first, "NOT_REACHED", null).statusCode(200);

        volunteer.reads("/calls").body("items.attempts", contains(0, 1)).body("items[1].id", equalTo(first));
        var next = volunteer.reads("/calls?limit=1").extract().<String>path("next");
        volunteer.reads("/calls?limit=1&cursor=" + next).body("items.id", contains(first));
    }

    @Test
    void who_asked_to_be_called_back_stays_off_the_list_until_then() {
        var call = aCall();
        var tomorrow = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

        attempt(call, "CALL_BACK", tomorrow).statusCode(200).body("callBackAt", equalTo(tomorrow.toString()));

        volunteer.reads("/calls").body("items", empty());
        clock.moveTo(Duration.ofHours(23));
        volunteer.reads("/calls").body("items", empty());
        clock.moveTo(Duration.ofHours(25));
        volunteer.reads("/calls").body("items.id", contains(call)).body("items.attempts", contains(0));
    }

    @Test
    void a_moment_to_call_back_is_given_when_it_is_asked_and_lies_ahead() {
        var call = aCall();

        attempt(call, "CALL_BACK", null).statusCode(400).body("errors[0].code", equalTo("required"));
        attempt(call, "CALL_BACK", clock.instant().minusSeconds(60))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-the-future"));
        attempt(call, "REACHED", clock.instant().plusSeconds(60))
                .statusCode(400)
                .body("errors[0].code", equalTo("must-be-empty"));
    }

    @Test
    void a_coordinator_has_somebody_called_once_more() {
        var call = aCall();
        attempt(call, "NOT_REACHED", null);
        attempt(call, "NOT_REACHED", null);

        coordinator.does("/messages/" + call + "/resending").statusCode(200).body("status", equalTo("QUEUED"));

        volunteer.reads("/calls").body("items.id", contains(call));
    }

    @Test
    void another_organisation_finds_nobody_to_call_here() {
        var call = aCall();
        var other = Coordinator.somewhere();

        other.reads("/calls").statusCode(200).body("items", empty());
        other.posts("/calls/" + call + "/attempts", "{\"result\":\"REACHED\"}").statusCode(404);
        volunteer.reads("/calls").body("items.id", contains(call));
    }

    /** Somebody with a telephone who is to hear that the dialogue is cancelled; answers the call's id. */
    private String aCall() {
        comes("Riet", "LANDLINE", "030 231 23 45");
        isCancelled();
        return volunteer.reads("/calls").statusCode(200).extract().path("items[0].id");
    }

    private void comes(String name, String kind, String value) {
        Neighbour.named(name).at(kind, value).signsUpFor(dialogue).statusCode(201);
    }

    private void isCancelled() {
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", "{\"reason\":\"De zaal is dicht.\"}")
                .statusCode(200);
    }

    private ValidatableResponse attempt(String call, String result, @Nullable Instant callBackAt) {
        var moment = callBackAt == null ? "null" : "\"" + callBackAt + "\"";
        return volunteer.posts(
                "/calls/" + call + "/attempts", "{\"result\":\"%s\",\"callBackAt\":%s}".formatted(result, moment));
    }

    private long told(String channel, String status) {
        return Rows.count(
                "message where dialogue_id = '%s' and template = 'DIALOGUE_CANCELLED' and channel = '%s' and status = '%s'",
                dialogue, channel, status);
    }
}
