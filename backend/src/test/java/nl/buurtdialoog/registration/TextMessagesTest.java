package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import nl.buurtdialoog.shared.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who has a mobile is told by text, and answers by text. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = TextProvider.class, restrictToAnnotatedClass = true)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextMessagesTest {

    @Inject
    MovableClock clock;

    @Inject
    @Any
    Instance<RecurringJob> jobs;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 1);
    private final String number = "+31612" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @AfterEach
    void the_provider_is_well_again_and_it_is_now() {
        TextProvider.answers(202);
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_confirmation_is_short_and_has_the_link() {
        comes();

        var text = TextProvider.textTo(number, 1);
        assertThat(text.text())
                .startsWith("Je bent erbij: Thuis in Lombok, ")
                .contains("Buurthuis", "http://localhost:8080/mijn-aanmelding#");
        assertThat(text.authorization()).isEqualTo("Bearer " + TextProvider.SECRET);
        Eventually.is(() -> "SENT".equals(newest("status")));
        coordinator.reads("/messages?limit=1").body("items[0].channel", equalTo("TEXT"));
    }

    @Test
    void while_the_provider_is_out_of_order_it_is_tried_again_and_a_wrong_number_is_not() {
        TextProvider.answers(503);
        comes();
        Eventually.is(() -> "De sms-dienst neemt het bericht nu niet aan (503).".equals(newest("failure")));
        assertThat(newest("status")).isEqualTo("QUEUED");

        TextProvider.answers(422);

        Eventually.is(() -> "FAILED".equals(newest("status")));
        assertThat(TextProvider.textsTo(number)).isEmpty();
    }

    @Test
    void yes_takes_an_offered_seat() {
        isOffered();

        inbound(number, "Ja graag!").statusCode(200).body("answered", equalTo(true));

        assertThat(status()).isEqualTo("CONFIRMED");
        assertThat(TextProvider.textTo(number, 3).text()).startsWith("Je bent erbij");
        inbound(number, "nee").statusCode(200);
        assertThat(status()).isEqualTo("CONFIRMED");
    }

    @Test
    void no_lets_it_pass_and_keeps_the_turn() {
        isOffered();

        inbound("0" + number.substring(3), "NEE").statusCode(200).body("answered", equalTo(true));

        assertThat(status()).isEqualTo("WAITING");
    }

    @Test
    void other_words_other_numbers_and_other_secrets_change_nothing() {
        isOffered();

        inbound(number, "Wie is dit?").statusCode(200).body("answered", equalTo(false));
        inbound("+31699999999", "JA").statusCode(200).body("answered", equalTo(false));
        inbound("Vodafone", "JA").statusCode(200).body("answered", equalTo(false));
        send("another-secret", number, "JA").statusCode(401);
        send(null, number, "JA").statusCode(401);
        coordinator
                .posts("/text-messages/" + newest("id") + "/answer", "{\"yes\":true}")
                .statusCode(409);

        assertThat(status()).isEqualTo("OFFERED");
    }

    @Test
    void a_step_is_asked_after_by_text_and_one_tap_on_its_link_answers() {
        comes();
        var registration = linkIn(TextProvider.textTo(number, 1).text(), "/mijn-aanmelding#");
        var step = Map.of("kind", "CONTACT", "askOn", inDays(21).toLocalDate().toString());
        asWho("Registration-Token", registration, step, "/my-steps").statusCode(200);

        clock.moveTo(Duration.between(Instant.now(), inDays(21).toInstant()));
        asksAfterSteps();

        var asked = TextProvider.textTo(number, 2).text();
        assertThat(asked)
                .startsWith("Je schreef een stap op je kaart: gelukt? Eén tik is genoeg:")
                .doesNotContain("CONTACT");
        var answer = linkIn(asked, "/mijn-stap#");
        asWho("Step-Token", answer, Map.of("state", "DONE"), "/my-step/answer")
                .statusCode(200)
                .body("state", equalTo("DONE"));
        asksAfterSteps();
        assertThat(TextProvider.textsTo(number)).hasSize(2);
    }

    private void asksAfterSteps() {
        jobs.stream().filter(job -> job.name().equals("ask-after-steps")).forEach(RecurringJob::run);
    }

    private static ZonedDateTime inDays(int days) {
        return Instant.now().atZone(MovableClock.AMSTERDAM).plusDays(days).with(LocalTime.NOON);
    }

    private static String linkIn(String text, String path) {
        return text.substring(text.indexOf(path) + path.length()).strip();
    }

    private static ValidatableResponse asWho(String header, String token, Map<String, ?> body, String path) {
        return given().header(header, token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    /** Somebody with a mobile waits and has read so, and then the seat comes free for them. */
    private void isOffered() {
        Neighbour.withoutContact("Henk").signsUpFor(dialogue).statusCode(201);
        comes();
        TextProvider.textTo(number, 1);
        var henk = Rows.one("select id from registration where dialogue_id = '%s' and status = 'CONFIRMED'", dialogue);
        coordinator.does("/registrations/" + henk + "/cancellation").statusCode(200);
        assertThat(TextProvider.textTo(number, 2).text()).contains("Antwoord JA of NEE");
        Eventually.is(() -> "SENT".equals(newest("status")));
    }

    private void comes() {
        Neighbour.named("Zoë").at("MOBILE", number).signsUpFor(dialogue).statusCode(201);
    }

    private String status() {
        return Rows.one(
                "select r.status from registration r join participant p on p.id = r.contact_person_id"
                        + " where p.contact_value = '%s'",
                number);
    }

    private @Nullable String newest(String field) {
        return coordinator.reads("/messages?limit=1").extract().path("items[0]." + field);
    }

    private static ValidatableResponse inbound(String from, String text) {
        return send(TextProvider.SECRET, from, text);
    }

    private static ValidatableResponse send(@Nullable String secret, String from, String text) {
        var request =
                given().contentType("application/json").body("{\"from\":\"%s\",\"text\":\"%s\"}".formatted(from, text));
        if (secret != null) {
            request.header("Text-Gateway-Secret", secret);
        }
        return request.post("/api/v1/text-messages/inbound").then();
    }
}
