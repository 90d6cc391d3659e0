package nl.buurtdialoog.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an organisation adds to a message stands in it by every way but the shortest. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnWordsTest {

    private static final String OPENING = "Wij zijn er <altijd> voor je.";
    private static final String CLOSING = "Neem je buren mee.\\nDe koffie staat klaar.";

    private final Coordinator coordinator = Coordinator.somewhere();
    private UUID dialogue;

    @BeforeEach
    void a_dialogue() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);
    }

    @Test
    void they_are_looked_at_before_they_are_kept() {
        words("preview", "REGISTRATION_CONFIRMED", OPENING, CLOSING)
                .statusCode(200)
                .body("text", containsString(OPENING))
                .body("html", containsString("Wij zijn er &lt;altijd&gt; voor je."))
                .body("words", hasItems(OPENING, "Neem je buren mee.", "De koffie staat klaar."))
                .body("textMessage", not(containsString("altijd")));

        sample("text", not(containsString("altijd")));
        sample("ownOpening", nullValue());
    }

    @Test
    void once_kept_they_stand_in_the_mail_after_the_greeting_and_at_the_end() {
        keep("REGISTRATION_CONFIRMED");
        sample("ownOpening", equalTo(OPENING));
        var address = "buur." + UUID.randomUUID() + "@voorbeeld.nl";

        signUp("EMAIL", address);

        var mail = MailServer.mailTo(address);
        assertThat(mail.text())
                .containsSubsequence(
                        "Dag Riet,", OPENING, "Fijn dat je komt!", "Neem je buren mee.", "Hartelijke groet");
        assertThat(mail.html())
                .contains("&lt;altijd&gt;", "De koffie staat klaar.")
                .doesNotContain("<altijd>");
    }

    @Test
    void they_stand_in_a_letter_and_are_said_on_the_telephone() {
        keep("REGISTRATION_CONFIRMED");
        keep("DIALOGUE_CANCELLED");
        signUp("POST", "Kanaalstraat 1, 3531 CA Utrecht");
        signUp("LANDLINE", "030 231 23 45");

        coordinator
                .reads("/letters")
                .body("items[0].opening", hasItem(OPENING))
                .body("items[0].closing", contains("Neem je buren mee.", "De koffie staat klaar."));
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", "{\"reason\":\"De zaal is dicht.\"}")
                .statusCode(200);
        coordinator.reads("/calls").body("items[0].words", hasItems(OPENING, "De koffie staat klaar."));
    }

    @Test
    void they_are_one_organisations_of_one_occasion_and_one_language() {
        keep("REGISTRATION_CONFIRMED");

        Coordinator.somewhere()
                .reads("/message-templates")
                .body(sampleOf("REGISTRATION_CONFIRMED", "NL") + ".text", not(containsString("altijd")));
        coordinator
                .reads("/message-templates")
                .body(sampleOf("REGISTRATION_CONFIRMED", "EN") + ".text", not(containsString("altijd")))
                .body(sampleOf("REMINDER", "NL") + ".text", not(containsString("altijd")));
    }

    @Test
    void emptying_them_restores_what_was_said_before() {
        keep("REGISTRATION_CONFIRMED");

        words("own-words", "REGISTRATION_CONFIRMED", "  ", "")
                .statusCode(200)
                .body("ownOpening", nullValue())
                .body("ownClosing", nullValue());

        sample("text", not(containsString("altijd")));
        words("own-words", "REGISTRATION_CONFIRMED", "", "").statusCode(200);
    }

    @Test
    void more_than_a_few_sentences_is_too_much() {
        words("own-words", "REGISTRATION_CONFIRMED", "a".repeat(301), "")
                .statusCode(400)
                .body("errors.pointer", contains("/opening"));
    }

    private void keep(String template) {
        words("own-words", template, OPENING, CLOSING).statusCode(200);
    }

    private ValidatableResponse words(String act, String template, String opening, String closing) {
        return coordinator.posts("/message-templates/" + act, """
                {"template":"%s","language":"NL","opening":"%s","closing":"%s"}""".formatted(template, opening, closing));
    }

    private void sample(String field, org.hamcrest.Matcher<?> matcher) {
        coordinator.reads("/message-templates").body(sampleOf("REGISTRATION_CONFIRMED", "NL") + "." + field, matcher);
    }

    private static String sampleOf(String template, String language) {
        return "items.find { it.template == '%s' }.samples.find { it.language == '%s' }".formatted(template, language);
    }

    private void signUp(String kind, String value) {
        given().contentType("application/json")
                .body("""
                        {"people":[{"name":"Riet","firstTime":null,"ageBand":null,"needs":null}],
                         "contact":{"kind":"%s","value":"%s"},"language":"NL","via":"WEB",
                         "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(kind, value))
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(201);
    }
}
