package nl.buurtdialoog.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.action.Editions;
import nl.buurtdialoog.partner.Partner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a group asks of a partner or the municipality, and the ways to answer it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {

    private static final Map<String, String> IN_SPRING =
            Map.of("status", "TAKEN_ON", "words", "We zetten er twee", "promisedOn", "2031-04-01");

    private final Coordinator coordinator = Coordinator.somewhere();
    private final String address = "wim." + UUID.randomUUID() + "@voorbeeld.nl";
    private Editions editions;
    private UUID first;

    @BeforeEach
    void an_edition_that_was() {
        editions = Editions.ofACycle(coordinator);
        first = editions.edition(1, -30);
    }

    @Test
    void an_agreement_belongs_to_the_cycle_of_the_dialogue_that_asked_it() {
        coordinator
                .reads(asked(wish()))
                .body("agreement.cycleId", equalTo(editions.cycle().toString()))
                .body("agreement.status", equalTo("ASKED"))
                .body("agreement.answeredAt", nullValue())
                .body("contactName", equalTo("Wim"));
    }

    @Test
    void one_that_no_dialogue_asked_belongs_to_a_neighbourhood() {
        var wish = wish();
        wish.remove("dialogueId");
        coordinator.posts("/agreements", wish).statusCode(400).body("errors[0].pointer", equalTo("/neighbourhoodId"));

        wish.put("neighbourhoodId", editions.venue().neighbourhood.id);
        coordinator.posts("/agreements", wish).statusCode(201).body("agreement.cycleId", nullValue());
    }

    @Test
    void somebody_who_is_written_to_has_a_name() {
        var wish = wish();
        wish.remove("contactName");

        coordinator.posts("/agreements", wish).statusCode(400).body("errors[0].pointer", equalTo("/contactName"));
    }

    @Test
    void the_municipality_answers_by_the_link_of_its_mail() {
        asked(wish());
        var mail = MailServer.mailTo(address, "Een vraag van buren");
        assertThat(mail.text()).contains("Een bankje op het plein");

        mine(mail.token()).statusCode(200).body("name", equalTo("Wim")).body("status", equalTo("ASKED"));
        answers(mail.token(), IN_SPRING)
                .statusCode(200)
                .body("status", equalTo("TAKEN_ON"))
                .body("promisedOn", equalTo("2031-04-01"));
    }

    @Test
    void what_is_missing_in_an_answer_is_told() {
        var agreement = asked(wish());
        answered(agreement, Map.of("status", "ASKED")).statusCode(400).body("errors[0].pointer", equalTo("/status"));
        answered(agreement, Map.of("status", "TAKEN_ON"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/promisedOn"));
        answered(agreement, Map.of("status", "NOT_POSSIBLE"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/words"));
    }

    @Test
    void the_last_answer_counts() {
        var agreement = asked(wish());
        answered(agreement, IN_SPRING).statusCode(200);

        answered(agreement, Map.of("status", "NOT_POSSIBLE", "words", "Er ligt een kabel", "promisedOn", "2031-04-01"))
                .statusCode(200)
                .body("agreement.answer", equalTo("Er ligt een kabel"))
                .body("agreement.promisedOn", nullValue())
                .body("agreement.answeredAt", notNullValue());
    }

    @Test
    void a_partner_answers_by_its_program_and_sees_no_other_partners_agreements() {
        var partner = Partner.of(coordinator.organisationId);
        var client = Schema.strings("select id::text from partner_client where organisation_id = '%s'"
                        .formatted(coordinator.organisationId))
                .getFirst();
        var wish = wish();
        wish.put("partnerClientId", client);
        var agreement = asked(wish);
        asked(wish());

        partner.reads("/partner-agreements")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].request", equalTo("Een bankje op het plein"));
        partner.posts("/partner-" + agreement.substring(1) + "/answer", IN_SPRING)
                .statusCode(200)
                .body("status", equalTo("TAKEN_ON"));

        var another = Partner.of(coordinator.organisationId);
        another.reads("/partner-agreements").body("items", empty());
        another.posts("/partner-" + agreement.substring(1) + "/answer", IN_SPRING)
                .statusCode(404);
        Partner.with(coordinator.organisationId, "dialogues:read")
                .reads("/partner-agreements")
                .statusCode(403);
    }

    @Test
    void a_partner_of_another_organisation_is_asked_nothing() {
        var elsewhere = Sample.of(Given.anOrganisation().id, "PUBLISHED");
        var wish = wish();
        wish.put("partnerClientId", elsewhere.partnerClient);

        coordinator.posts("/agreements", wish).statusCode(404);
    }

    @Test
    void a_partner_that_was_stopped_is_asked_nothing() {
        var wish = wish();
        wish.put("partnerClientId", Sample.of(coordinator.organisationId, "PUBLISHED").stoppedClient);

        coordinator.posts("/agreements", wish).statusCode(404);
    }

    @Test
    void the_answer_is_on_the_next_opening_sheet_and_not_on_the_one_after_it() {
        var second = editions.edition(2, 10);
        var agreement = asked(wish());
        sheet(first).body("agreements", empty());
        sheet(second).body("agreements.status", contains("ASKED"));

        answered(agreement, Map.of("status", "DONE", "words", "Het staat er")).statusCode(200);

        sheet(second).body("agreements.answer", contains("Het staat er"));
        sheet(editions.edition(3, 70)).body("agreements", empty());
    }

    @Test
    void another_link_ends_the_former() {
        var agreement = asked(wish());
        var token = MailServer.mailTo(address).token();
        coordinator.does(agreement + "/link").statusCode(200);

        mine(token).statusCode(401);
        mine(MailServer.mailsTo(address, 2).getLast().token()).statusCode(200);
    }

    @Test
    void who_answers_from_now_on_gets_a_link_and_who_did_has_none_any_more() {
        var agreement = asked(wish());
        var token = MailServer.mailTo(address).token();
        var other = "sanne." + UUID.randomUUID() + "@voorbeeld.nl";
        coordinator
                .changes(agreement, Map.of("contactName", "Sanne", "contact", Map.of("kind", "EMAIL", "value", other)))
                .statusCode(200);

        mine(token).statusCode(401);
        mine(MailServer.mailTo(other).token()).statusCode(200).body("name", equalTo("Sanne"));
    }

    @Test
    void a_board_is_of_a_cycle_and_a_status() {
        asked(wish());
        coordinator.reads("/agreements?cycleId=" + editions.cycle()).body("items", hasSize(1));
        coordinator.reads("/agreements?status=DONE").body("items", empty());
        coordinator.reads("/agreements?cycleId=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void one_written_down_by_mistake_can_be_removed() {
        var agreement = asked(wish());
        coordinator.deletes(agreement).statusCode(204);

        coordinator.reads(agreement).statusCode(404);
    }

    @Test
    void a_link_of_another_kind_or_none_opens_nothing() {
        mine("abc").statusCode(401);
        given().get("/api/v1/my-agreement").then().statusCode(401);
    }

    private Map<String, Object> wish() {
        var wish = new HashMap<String, Object>();
        wish.put("dialogueId", first);
        wish.put("party", "MUNICIPALITY");
        wish.put("partyName", "Gemeente Utrecht");
        wish.put("contactName", "Wim");
        wish.put("contact", Map.of("kind", "EMAIL", "value", address));
        wish.put("language", "NL");
        wish.put("request", "Een bankje op het plein");
        return wish;
    }

    private String asked(Map<String, Object> wish) {
        String id =
                coordinator.posts("/agreements", wish).statusCode(201).extract().path("id");
        return "/agreements/" + id;
    }

    private ValidatableResponse answered(String agreement, Map<String, String> answer) {
        return coordinator.posts(agreement + "/answer", answer);
    }

    private ValidatableResponse sheet(UUID dialogue) {
        return coordinator.reads("/dialogues/" + dialogue + "/opening-sheet").statusCode(200);
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Agreement-Token", token)
                .get("/api/v1/my-agreement")
                .then();
    }

    private static ValidatableResponse answers(String token, Map<String, String> answer) {
        return given().header("Agreement-Token", token)
                .contentType("application/json")
                .body(answer)
                .post("/api/v1/my-agreement/answer")
                .then();
    }
}
