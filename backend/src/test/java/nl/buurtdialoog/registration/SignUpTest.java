package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignUpTest {

    private static final String ALL_CONSENTS = "{\"purpose\":\"TAKING_PART\",\"version\":\"2026-11\"},"
            + "{\"purpose\":\"PRACTICAL_NEEDS\",\"version\":\"2026-11\"},"
            + "{\"purpose\":\"PHOTOS\",\"version\":\"2026-11\"}";

    private static final String HARD_OF_HEARING = "{\"hardOfHearing\":true,\"stepFree\":false,"
            + "\"interpreterLanguage\":null,\"diet\":null,\"childAlong\":false,\"buddy\":true,\"other\":null}";

    private final UUID organisation = Given.anOrganisation().id;

    @Test
    void the_answer_holds_nothing_that_was_not_sent() {
        var dialogue = dialogueWithSeats(organisation, 6);

        Neighbour.named("Riet")
                .signsUpFor(dialogue)
                .statusCode(201)
                .header("Location", "/api/v1/my-registration")
                .body("size()", equalTo(6))
                .body("dialogueId", equalTo(dialogue.toString()))
                .body("status", equalTo("CONFIRMED"))
                .body("contactKind", equalTo("EMAIL"));
    }

    @Test
    void nobody_needs_an_address_or_a_telephone() {
        var dialogue = dialogueWithSeats(organisation, 6);

        Neighbour.withoutContact("Henk").signsUpFor(dialogue).statusCode(201);
        Neighbour.withoutContact("Henk")
                .at("LANDLINE", "030 231 23 45")
                .signsUpFor(dialogue)
                .statusCode(201);

        assertThat(Rows.count("registration_person where dialogue_id = '%s'", dialogue))
                .isEqualTo(2);
        assertThat(Rows.count("message where dialogue_id = '%s'", dialogue)).isZero();
    }

    @Test
    void who_signs_up_for_a_full_dialogue_waits_and_is_told_which_number() {
        var dialogue = dialogueWithSeats(organisation, 1);
        Neighbour.named("Eerste").signsUpFor(dialogue).statusCode(201);
        Neighbour.withoutContact("Tweede").signsUpFor(dialogue).statusCode(201);

        var third = Neighbour.named("Derde");
        third.signsUpFor(dialogue)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("waitingPeople", equalTo(1))
                .body("waitingNumber", equalTo(2));

        assertThat(MailServer.mailTo(third.address()).text()).contains("je bent nummer 2");
    }

    @Test
    void a_person_is_in_a_dialogue_once_and_hears_the_same_again() {
        var dialogue = dialogueWithSeats(organisation, 6);
        var riet = Neighbour.named("Riet de Vries");
        var first = riet.signsUpFor(dialogue).statusCode(201).extract().asString();

        var again = riet.calledToo("riet  DE vriés").signsUpFor(dialogue).statusCode(201);

        assertThat(again.extract().asString()).isEqualTo(first);
        assertThat(Rows.count("registration where dialogue_id = '%s'", dialogue))
                .isEqualTo(1);
        assertThat(Rows.one("select seats_taken from dialogue_seats where dialogue_id = '%s'", dialogue))
                .isEqualTo("1");
        assertThat(Rows.count("message where dialogue_id = '%s'", dialogue)).isEqualTo(1);
    }

    @Test
    void who_attends_is_not_told_by_a_full_dialogue() {
        var dialogue = dialogueWithSeats(organisation, 1);
        var riet = Neighbour.named("Riet");
        riet.signsUpFor(dialogue).statusCode(201);

        // Who comes already gets the answer that anybody would get.
        riet.signsUpFor(dialogue)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("waitingNumber", equalTo(1));
        assertThat(Rows.count("registration where dialogue_id = '%s'", dialogue))
                .isEqualTo(1);
    }

    @Test
    void a_couple_may_share_a_mailbox_and_who_comes_via_somebody_is_never_taken_for_another() {
        var dialogue = dialogueWithSeats(organisation, 6);
        var riet = Neighbour.named("Riet");
        riet.signsUpFor(dialogue).statusCode(201);
        riet.calledToo("Henk").signsUpFor(dialogue).statusCode(201);
        riet.at("VIA", "buurtteam").signsUpFor(dialogue).statusCode(201);
        riet.at("VIA", "buurtteam").signsUpFor(dialogue).statusCode(201);

        assertThat(Rows.count("registration where dialogue_id = '%s'", dialogue))
                .isEqualTo(4);
    }

    @Test
    void what_closed_takes_nobody_and_a_draft_does_not_exist() {
        var dialogue = dialogueWithSeats(organisation, 6);
        Given.asOwner("update dialogue set registration_closes_at = now() - interval '1 minute' where id = '%s'"
                .formatted(dialogue));
        var draft = dialogueWithSeats(Given.anOrganisation().id, 6);
        Given.asOwner("update dialogue set status = 'DRAFT' where id = '%s'".formatted(draft));

        Neighbour.named("Laat")
                .signsUpFor(dialogue)
                .statusCode(409)
                .body("type", equalTo("/problems/registration-closed"));
        Neighbour.named("Vroeg").signsUpFor(draft).statusCode(404);
        Neighbour.named("Nergens").signsUpFor(UUID.randomUUID()).statusCode(404);
    }

    @Test
    void a_consent_is_kept_with_its_purpose_text_and_moment() {
        var dialogue = dialogueWithSeats(organisation, 6);
        var body = Neighbour.named("Riet").agreesTo(ALL_CONSENTS).body(HARD_OF_HEARING, "NL");

        Neighbour.send(given(), dialogue, body).statusCode(201);

        assertThat(Rows.one(
                        "select string_agg(purpose || text_version || language || via, ' ' order by purpose)"
                                + " from consent where dialogue_id = '%s' and given_at is not null",
                        dialogue))
                .isEqualTo("PHOTOS2026-11NLWEB PRACTICAL_NEEDS2026-11NLWEB TAKING_PART2026-11NLWEB");
        assertThat(Rows.one("select needs->>'buddy' from registration_person where dialogue_id = '%s'", dialogue))
                .isEqualTo("true");
    }

    @Test
    void needs_are_kept_only_with_consent_and_nobody_is_signed_up_without() {
        var dialogue = dialogueWithSeats(organisation, 6);
        var riet = Neighbour.named("Riet");

        Neighbour.send(given(), dialogue, riet.body(HARD_OF_HEARING, "NL"))
                .statusCode(400)
                .body("errors.code", contains("consent-to-needs-needed"));
        riet.agreesTo("").signsUpFor(dialogue).statusCode(400).body("errors.code", contains("consent-needed"));
        riet.agreesTo("{\"purpose\":\"TAKING_PART\",\"version\":\"0000-00\"}")
                .signsUpFor(dialogue)
                .statusCode(400)
                .body("errors.pointer", hasItem("/consents/0/version"));
    }

    @Test
    void every_mistake_is_told_at_once() {
        var dialogue = dialogueWithSeats(organisation, 6);

        Neighbour.named("Riet")
                .at("MOBILE", "030 231 23 45")
                .agreesTo("")
                .signsUpFor(dialogue)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/contact/value", "/consents"));
    }

    @Test
    void the_same_request_twice_makes_one_registration() {
        var dialogue = dialogueWithSeats(organisation, 6);
        var body = Neighbour.withoutContact("Henk").body();
        var key = UUID.randomUUID().toString();

        Neighbour.send(given().header("Idempotency-Key", key), dialogue, body).statusCode(201);
        Neighbour.send(given().header("Idempotency-Key", key), dialogue, body)
                .statusCode(201)
                .header("Idempotent-Replayed", "true");

        assertThat(Rows.count("registration where dialogue_id = '%s'", dialogue))
                .isEqualTo(1);
    }

    @Test
    void the_texts_to_agree_to_are_there_in_both_languages() {
        given().get("/api/v1/consent-texts?language=EN")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(6))
                .body("items[0].purpose", equalTo("TAKING_PART"))
                .body("items[0].language", equalTo("EN"));
    }

    @Test
    void no_name_and_no_address_gets_into_the_logs() {
        var dialogue = dialogueWithSeats(organisation, 1);
        var marked = Neighbour.named("Merkwaardige Marker");
        try (var log = CapturedLog.begin()) {
            MailServer.end();
            marked.signsUpFor(dialogue).statusCode(201);
            marked.calledToo("Merkwaardige Tweede").signsUpFor(dialogue).statusCode(201);
            marked.at("MOBILE", "merkwaardig").signsUpFor(dialogue).statusCode(400);
            Eventually.is(() -> log.text().contains("did not leave"));

            assertThat(log.text()).doesNotContainIgnoringCase("merkwaardig").doesNotContain(marked.address());
        } finally {
            MailServer.begin();
        }
    }
}
