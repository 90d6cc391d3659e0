package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.TestDatabase;
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

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 1);
    private final String number = "+31612" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @AfterEach
    void the_provider_is_well_again() {
        TextProvider.answers(202);
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
