package nl.buurtdialoog.trajectory;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A conversation is planned and moved, the days after it move along, and its notes are what shows that it was held. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceConversationTest {

    /** A Tuesday far ahead, in weeks without holidays that are known: only weekends and feasts count. */
    private static final Instant A_TUESDAY =
            LocalDate.of(2032, 9, 7).atTime(12, 0).toInstant(ZoneOffset.UTC);

    private final Coordinator coordinator = Coordinator.somewhere();
    private UUID adviser;
    private String trajectory;

    @BeforeEach
    void one_that_is_matched() {
        adviser = GivenTrajectory.anAdviser(coordinator.organisationId);
        trajectory = "/trajectories/" + GivenTrajectory.matched(coordinator.organisationId, adviser);
    }

    @Test
    void a_conversation_that_moves_two_weeks_moves_the_days_after_it_as_much() {
        var before = planned(A_TUESDAY).statusCode(200).extract();
        var after = planned(A_TUESDAY.plus(14, DAYS)).statusCode(200).extract();

        for (var day : List.of("conversationBy", "adviceBy", "callFrom", "callUntil", "callBy", "lessonsBy")) {
            assertThat(LocalDate.parse(after.path("timetable." + day)))
                    .as(day)
                    .isEqualTo(LocalDate.parse(before.path("timetable." + day)).plusWeeks(2));
        }
    }

    @Test
    void the_initiative_hears_when_and_where_and_again_when_it_moves() {
        var address = address();
        planned(A_TUESDAY).statusCode(200).body("conversation.place", equalTo("Buurthuis De Musketon"));
        assertThat(MailServer.mailTo(address, "Ons gesprek: dinsdag 7 september om 14.00 uur")
                        .text())
                .contains("Buurthuis De Musketon", "/mijn-advies#");

        planned(A_TUESDAY.plus(1, DAYS)).statusCode(200);
        MailServer.mailTo(address, "Ons gesprek: woensdag 8 september");
    }

    @Test
    void what_lies_behind_is_noted_and_not_planned() {
        planned(Instant.now().minus(1, DAYS))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/startsAt"))
                .body("errors[0].code", equalTo("not-in-the-future"));

        noted(notes(null)).statusCode(400).body("errors[0].pointer", equalTo("/held"));
        noted(notes(Instant.now().plus(1, DAYS))).statusCode(400).body("errors[0].pointer", equalTo("/held/startsAt"));
        noted(notes(Instant.now().minus(1, DAYS)))
                .statusCode(200)
                .body("step", equalTo("ADVICE"))
                .body("conversation.notes.topic", contains("NETWORK"))
                .body("conversation.attendees", contains("Fatma", "Ali"))
                .body("goals", contains("NETWORK", "MEANING"))
                .body("worksOn", contains("SOCIAL"))
                .body("perspectiveBefore", equalTo(2));
    }

    @Test
    void there_are_no_notes_of_what_is_still_to_come() {
        planned(A_TUESDAY).statusCode(200);

        noted(notes(null)).statusCode(409).body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void each_topic_is_noted_once() {
        var twice = notes(Instant.now().minus(1, DAYS));
        var network = Map.of("topic", "NETWORK", "words", "Ze kennen de flat niet.");
        twice.put("notes", List.of(network, network));

        noted(twice)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/notes"))
                .body("errors[0].code", equalTo("named-twice"));
    }

    @Test
    void what_was_noted_can_be_put_right_and_planned_no_more() {
        noted(notes(Instant.now().minus(2, DAYS))).statusCode(200);
        var better = notes(null);
        better.put("attendees", List.of("Fatma"));
        better.put("perspectiveBefore", 3);

        noted(better)
                .statusCode(200)
                .body("conversation.attendees", contains("Fatma"))
                .body("perspectiveBefore", equalTo(3));
        planned(A_TUESDAY).statusCode(409).body("step", equalTo("ADVICE"));
    }

    @Test
    void who_writes_on_an_old_version_overwrites_nothing() {
        var etag = coordinator.etag(trajectory);
        noted(notes(Instant.now().minus(2, DAYS))).statusCode(200);

        put("/conversation/notes", notes(null), etag).statusCode(412);
    }

    @Test
    void a_call_is_agreed_on_a_working_day_within_its_weeks_and_otherwise_those_are_said() {
        planned(A_TUESDAY).statusCode(200);
        agreed("2032-11-02").statusCode(409);
        noted(notes(Instant.now().minus(1, DAYS))).statusCode(200);
        var from = LocalDate.parse(coordinator.reads(trajectory).extract().<String>path("timetable.callFrom"));

        agreed(from.minusDays(1).toString())
                .statusCode(400)
                .body("errors[0].code", equalTo("outside-the-window"))
                .body("errors[0].detail", containsString("Kies een werkdag van " + from.getDayOfMonth() + " "));
        var sunday = from.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        agreed(sunday.toString()).statusCode(400);
        agreed(from.toString())
                .statusCode(200)
                .body("callAgreedOn", equalTo(from.toString()))
                .body("timetable.callBy", equalTo(from.toString()));
        agreed(null).statusCode(200).body("callAgreedOn", nullValue());
    }

    @Test
    void once_it_ends_nobody_knows_who_was_there() {
        noted(notes(Instant.now().minus(1, DAYS))).statusCode(200);

        coordinator
                .posts(trajectory + "/stopping", Map.of("reason", "De groep houdt op"))
                .statusCode(200)
                .body("step", equalTo("STOPPED"))
                .body("stopReason", equalTo("De groep houdt op"))
                .body("conversation.attendees", empty());
        coordinator
                .posts(trajectory + "/stopping", Map.of("reason", "Nog eens"))
                .statusCode(409);
    }

    @Test
    void who_speaks_for_it_no_more_was_there_as_nobody() {
        noted(notes(Instant.now().minus(1, DAYS))).statusCode(200);
        String initiative = coordinator.reads(trajectory).extract().path("initiative.id");

        coordinator.undoes("/initiatives/" + initiative + "/contacts/FIRST").statusCode(204);

        coordinator
                .reads(trajectory)
                .body("conversation.attendees", contains("Ali"))
                .body("contacts", empty());
    }

    private String address() {
        return coordinator.reads(trajectory).extract().path("contacts[0].contact.value");
    }

    private ValidatableResponse planned(Instant startsAt) {
        var plan = Map.of(
                "way",
                "ON_THE_SPOT",
                "place",
                "Buurthuis De Musketon",
                "startsAt",
                startsAt.truncatedTo(MINUTES).toString());
        return put("/conversation", plan, coordinator.etag(trajectory));
    }

    private static Map<String, Object> notes(@Nullable Instant held) {
        var notes = new HashMap<String, Object>();
        notes.put("attendees", List.of("Fatma", "Ali"));
        notes.put("notes", List.of(Map.of("topic", "NETWORK", "words", "Ze willen meer contact in de flat.")));
        notes.put("goals", List.of("NETWORK", "MEANING"));
        notes.put("worksOn", List.of("SOCIAL"));
        notes.put("perspectiveBefore", 2);
        if (held != null) {
            notes.put(
                    "held",
                    Map.of(
                            "way",
                            "ONLINE",
                            "startsAt",
                            held.truncatedTo(MINUTES).toString()));
        }
        return notes;
    }

    private ValidatableResponse noted(Map<String, Object> notes) {
        return put("/conversation/notes", notes, coordinator.etag(trajectory));
    }

    private ValidatableResponse agreed(@Nullable String day) {
        var body = new HashMap<String, Object>();
        body.put("agreedOn", day);
        return put("/call-date", body, coordinator.etag(trajectory));
    }

    private ValidatableResponse put(String path, Object body, String etag) {
        return coordinator
                .asking()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put("/api/v1" + trajectory + path)
                .then();
    }
}
