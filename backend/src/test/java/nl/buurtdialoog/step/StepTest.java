package nl.buurtdialoog.step;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.registration.Neighbour;
import nl.buurtdialoog.registration.Rows;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step of one person: its kind, a date and a state, and not a word of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTest {

    private static final LocalDate IN_THREE_WEEKS =
            LocalDate.now(MovableClock.AMSTERDAM).plusDays(21);

    private static final String ASKED = "items.findAll { it.template == 'STEP_ASKED' }";

    @Inject
    MovableClock clock;

    @Inject
    AsksAfterSteps asks;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final String address = "amina." + UUID.randomUUID() + "@voorbeeld.nl";
    private UUID dialogue;
    private String registration;

    @BeforeEach
    void somebody_who_comes_to_a_dialogue() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 2, 8);
        var guest = new HashMap<String, Object>(Given.aGuest("Amina"));
        guest.put("contact", Map.of("kind", "EMAIL", "value", address));
        given().contentType("application/json")
                .body(guest)
                .post("/api/v1/dialogues/" + dialogue + "/registrations")
                .then()
                .statusCode(201);
        registration = MailServer.mailTo(address).token();
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void the_table_of_steps_has_no_column_that_could_hold_a_word() {
        assertThat(Schema.strings("select column_name || ' ' || data_type from information_schema.columns"
                        + " where table_schema = 'public' and table_name = 'step' and data_type not in"
                        + " ('uuid', 'smallint', 'date', 'timestamp with time zone')"))
                .isEmpty();
    }

    @Test
    void words_about_a_step_are_refused_and_not_read() {
        ticks(Map.of("kind", "CONTACT", "words", "Mijn zus bellen")).statusCode(400);
    }

    @Test
    void somebody_ticks_a_step_is_asked_in_three_weeks_and_answers_with_one_tap() {
        ticks(Map.of("kind", "CONTACT", "askOn", IN_THREE_WEEKS.toString()))
                .statusCode(200)
                .body("items.kind", contains("CONTACT"))
                .body("items.state", contains("OPEN"));
        given().header("Registration-Token", registration)
                .get("/api/v1/my-steps")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CONTACT"));
        atNoon(20);
        atNoon(21);
        asks.run();

        var mail = MailServer.mailTo(address, "Je schreef een stap op je kaart");
        assertThat(mail.text()).contains("Is het gelukt?");
        var token = mail.token();
        mine(token).statusCode(200).body("state", equalTo("OPEN")).body("kind", equalTo("CONTACT"));
        answers(token, "DONE").statusCode(200).body("state", equalTo("DONE"));
        answers(token, "NOT_YET").statusCode(200).body("state", equalTo("NOT_YET"));
    }

    @Test
    void who_says_not_yet_may_be_asked_once_more() {
        ticks(Map.of("kind", "TALENT", "askOn", IN_THREE_WEEKS.toString())).statusCode(200);
        atNoon(21);
        var token = MailServer.mailTo(address, "Je schreef een stap").token();
        given().header("Step-Token", token)
                .contentType("application/json")
                .body(Map.of(
                        "state", "NOT_YET", "askOn", IN_THREE_WEEKS.plusDays(21).toString()))
                .post("/api/v1/my-step/answer")
                .then()
                .statusCode(200);
        atNoon(42);

        // The confirmation of the registration, and twice the question.
        assertThat(MailServer.mailsTo(address, 3)).hasSize(3);
    }

    @Test
    void a_day_that_is_past_or_far_away_and_who_cannot_be_reached_are_told_so() {
        ticks(Map.of("kind", "CONTACT", "askOn", "2020-01-01"))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-the-coming-year"));
        coordinator
                .posts("/dialogues/" + dialogue + "/steps", Map.of("kind", "OTHER", "askOn", IN_THREE_WEEKS.toString()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/askOn"));
    }

    @Test
    void nobody_has_more_than_five_steps_of_a_dialogue() {
        for (int i = 0; i < 5; i++) {
            ticks(Map.of("kind", "CONTACT")).statusCode(200).body("items", hasSize(i + 1));
        }
        ticks(Map.of("kind", "CONTACT")).statusCode(400).body("errors[0].code", equalTo("too-many"));
    }

    @Test
    void the_desk_notes_an_answer_for_who_is_called() {
        String id = coordinator
                .posts("/dialogues/" + dialogue + "/steps", Map.of("kind", "MEANING"))
                .statusCode(200)
                .extract()
                .path("id");

        coordinator
                .posts("/steps/" + id + "/answer", Map.of("state", "DONE"))
                .statusCode(200)
                .body("state", equalTo("DONE"));
        coordinator.posts("/steps/" + id + "/answer", Map.of("state", "OPEN")).statusCode(400);
    }

    @Test
    void who_is_called_answers_once_and_is_off_the_list() {
        Neighbour.named("Henk")
                .at("LANDLINE", "+31302345678")
                .signsUpFor(dialogue)
                .statusCode(201);
        var henk = Rows.one(
                "select id from participant where organisation_id = '%s' and name = 'Henk'",
                coordinator.organisationId);
        var wish = Map.of("kind", "MEANING", "participantId", henk, "askOn", IN_THREE_WEEKS.toString());
        coordinator.posts("/dialogues/" + dialogue + "/steps", wish).statusCode(200);
        atNoon(21);
        String step = calls().body(ASKED + ".name", contains("Henk")).extract().path(ASKED + "[0].about");

        coordinator
                .posts("/steps/" + step + "/answer", Map.of("state", "LET_BE"))
                .statusCode(200);

        calls().body(ASKED, hasSize(0));
    }

    private ValidatableResponse calls() {
        return coordinator.reads("/calls").statusCode(200);
    }

    @Test
    void the_group_sees_a_count_once_it_is_large_enough_to_name_nobody() {
        for (int i = 0; i < 4; i++) {
            isCounted();
        }
        counts().body("written", nullValue());
        isCounted();
        counts().body("written", equalTo(5)).body("done", nullValue());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    4,  4,  -,  -
                    5,  0,  5,  -
                    5,  5,  5,  5
                    9,  5,  9,  -
                    10, 5,  10, 5
                    """)
    void no_small_number_is_told_or_left_over(long written, long done, Integer toldWritten, Integer toldDone) {
        assertThat(StepCounts.told(written, done)).isEqualTo(new StepCounts(toldWritten, toldDone));
    }

    @Test
    void erasing_who_wrote_it_keeps_the_count() {
        ticks(Map.of("kind", "CONTACT", "askOn", IN_THREE_WEEKS.toString())).statusCode(200);
        for (int i = 0; i < 4; i++) {
            isCounted();
        }
        given().header("Registration-Token", registration)
                .post("/api/v1/my-personal-file/erasure")
                .then()
                .statusCode(200);

        counts().body("written", equalTo(5));
        assertThat(Schema.strings("select id::text from step where participant_id is not null and dialogue_id = '%s'"
                        .formatted(dialogue)))
                .isEmpty();
    }

    @Test
    void a_link_of_another_kind_opens_no_step() {
        given().get("/api/v1/my-step").then().statusCode(401);
        mine(registration).statusCode(401);
        given().get("/api/v1/my-steps").then().statusCode(401);
    }

    private void isCounted() {
        coordinator
                .posts("/dialogues/" + dialogue + "/steps", Map.of("kind", "OTHER"))
                .statusCode(200);
    }

    private ValidatableResponse counts() {
        return coordinator.reads("/dialogues/" + dialogue + "/step-counts").statusCode(200);
    }

    private ValidatableResponse ticks(Map<String, ?> wish) {
        return given().header("Registration-Token", registration)
                .contentType("application/json")
                .body(wish)
                .post("/api/v1/my-steps")
                .then();
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Step-Token", token).get("/api/v1/my-step").then();
    }

    private static ValidatableResponse answers(String token, String state) {
        return given().header("Step-Token", token)
                .contentType("application/json")
                .body(Map.of("state", state))
                .post("/api/v1/my-step/answer")
                .then();
    }

    private void atNoon(int daysAhead) {
        var noon =
                Instant.now().atZone(MovableClock.AMSTERDAM).plusDays(daysAhead).with(LocalTime.NOON);
        clock.moveTo(Duration.between(Instant.now(), noon.toInstant()));
        asks.run();
    }
}
