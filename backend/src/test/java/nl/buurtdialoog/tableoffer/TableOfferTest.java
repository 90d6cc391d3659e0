package nl.buurtdialoog.tableoffer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A resident begins: from an offer to a dialogue in the agenda, or to a kind no. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TableOfferTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Resident fatima = Resident.named("Fatima");

    @Test
    void who_offers_a_table_is_thanked_by_mail_and_waits_for_a_talk() {
        fatima.offersTo(coordinator.organisationId).statusCode(201).body("contactKind", equalTo("EMAIL"));

        var mail = MailServer.mailTo(fatima.address());
        assertThat(mail.subject()).isEqualTo("Fijn dat je een tafel aanbiedt: Kanaalstraat in Lombok");
        assertThat(mail.text()).contains("Dag Fatima,", "/mijn-tafel#", "Op dinsdagavond");
        coordinator
                .reads("/table-offers?status=NEW")
                .body("items.name", contains("Fatima"))
                .body("items.whereabouts", contains("Kanaalstraat in Lombok"));
        coordinator
                .reads("/table-offers/" + theOffer())
                .body("contact.value", equalTo(fatima.address()))
                .body("idea", equalTo("Eten uit alle landen van de straat"))
                .body("conversations", empty())
                .body("dialogue", nullValue());
    }

    @Test
    void without_consent_or_a_good_contact_nothing_is_kept() {
        var offer = Resident.at("Fatima", "EMAIL", "geen-adres").offer();
        offer.put("consents", List.of());
        offer.put("people", 1);
        Resident.sends(coordinator.organisationId, offer).statusCode(400).body("errors.code", hasItem("too-small"));
        offer.put("people", 8);
        Resident.sends(coordinator.organisationId, offer)
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("not-an-email", "consent-to-offer-needed"));

        coordinator.reads("/table-offers").body("items", empty());
        Resident.sends(UUID.randomUUID(), fatima.offer()).statusCode(404);
    }

    @Test
    void the_same_key_makes_one_offer() {
        var key = UUID.randomUUID().toString();
        var offer = fatima.offer();
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(offer)
                    .post("/api/v1/organisations/{id}/table-offers", coordinator.organisationId)
                    .then()
                    .statusCode(201);
        }
        coordinator.reads("/table-offers").body("items.name", contains("Fatima"));
    }

    @Test
    void a_volunteer_writes_down_what_a_caller_offers_and_reads_no_others() {
        var volunteer = coordinator.colleague(Role.PHONE_DESK);
        var caller = Resident.at("Riet", "LANDLINE", "030 231 23 45");

        volunteer
                .posts("/table-offers", caller.offer())
                .statusCode(201)
                .body("via", equalTo("PHONE"))
                .body("status", equalTo("NEW"));

        volunteer.reads("/table-offers").statusCode(403);
        coordinator.reads("/calls").body("items", empty());
    }

    @Test
    void who_waits_for_a_talk_longer_than_three_days_asks_for_attention() {
        fatima.offersTo(coordinator.organisationId).statusCode(201);
        coordinator.reads("/overview").body("attention.kind", not(hasItem("TABLE_OFFERS_WAIT")));

        Given.asOwner("update table_offer set offered_at = now() - interval '73 hours' where organisation_id = '%s'"
                .formatted(coordinator.organisationId));

        coordinator.reads("/overview").body("attention.find { it.kind == 'TABLE_OFFERS_WAIT' }.count", equalTo(1));
    }

    @Test
    void a_talk_is_noted_and_the_offer_is_in_conversation() {
        fatima.offersTo(coordinator.organisationId).statusCode(201);

        coordinator
                .posts(
                        "/table-offers/" + theOffer() + "/conversations",
                        Map.of("spokenBy", "Carla", "words", "Belt haar buren zelf. Dinsdag om zeven uur."))
                .statusCode(200)
                .body("status", equalTo("IN_CONVERSATION"))
                .body("conversations.spokenBy", contains("Carla"))
                .body("conversations.words", contains("Belt haar buren zelf. Dinsdag om zeven uur."));
        coordinator.reads("/table-offers?status=NEW").body("items", empty());
    }

    @Test
    void an_offer_that_becomes_a_dialogue_is_told_once_that_stands_in_the_agenda() {
        fatima.offersTo(coordinator.organisationId).statusCode(201);
        var draft = coordinator.plans(Given.aWish(coordinator.organisationId).titled("Aan tafel in Lombok"));

        accepts(theOffer(), draft)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("dialogue.id", equalTo(draft.toString()))
                .body("dialogue.status", equalTo("DRAFT"));
        accepts(theOffer(), draft).statusCode(409).body("type", equalTo("/problems/wrong-status"));
        coordinator.does("/dialogues/" + draft + "/publication").statusCode(200);

        var mail = MailServer.mailTo(fatima.address(), "Je tafel staat in de agenda: Aan tafel in Lombok");
        assertThat(mail.text()).contains("Mooi nieuws", "/mijn-tafel#", "Wanneer");
        coordinator.reads("/table-offers?dialogueId=" + draft).body("items.name", contains("Fatima"));
        coordinator
                .reads("/dialogues/" + draft + "/team-members")
                .body("items.part", contains("TABLE_ORGANISER"))
                .body("items.name", contains("Fatima"));
    }

    @Test
    void a_draft_that_is_removed_leaves_the_offer_open_for_another_dialogue() {
        fatima.offersTo(coordinator.organisationId).statusCode(201);
        var draft = coordinator.plans(Given.aWish(coordinator.organisationId));
        accepts(theOffer(), draft).statusCode(200);

        coordinator.deletes("/dialogue-plans/" + draft).statusCode(204);

        coordinator.reads("/table-offers/" + theOffer()).body("dialogue", nullValue());
        var published = coordinator.publishes(Given.aWish(coordinator.organisationId));
        accepts(theOffer(), published).statusCode(200).body("dialogue.id", equalTo(published.toString()));
    }

    @Test
    void who_is_declined_reads_thanks_and_the_reason() {
        fatima.offersTo(coordinator.organisationId).statusCode(201);

        coordinator
                .posts(
                        "/table-offers/" + theOffer() + "/refusal",
                        Map.of("reason", "In jouw straat zijn er al drie tafels."))
                .statusCode(200)
                .body("status", equalTo("DECLINED"));

        var mail = MailServer.mailTo(fatima.address(), "Over de tafel die je aanbood");
        assertThat(mail.text()).contains("Dank je wel", "In jouw straat zijn er al drie tafels.");
        coordinator
                .posts("/table-offers/" + theOffer() + "/refusal", Map.of("reason", "Nog eens"))
                .statusCode(409);
    }

    @Test
    void who_has_a_landline_is_called_with_the_news() {
        Resident.at("Riet", "LANDLINE", "030 231 23 46")
                .offersTo(coordinator.organisationId)
                .statusCode(201);
        var published =
                coordinator.publishes(Given.aWish(coordinator.organisationId).titled("Aan tafel bij Riet"));

        accepts(theOffer(), published).statusCode(200);

        coordinator
                .reads("/calls")
                .body("items.template", hasItem("TABLE_OFFER_ACCEPTED"))
                .body(
                        "items.find { it.template == 'TABLE_OFFER_ACCEPTED' }.dialogueTitle",
                        equalTo("Aan tafel bij Riet"))
                .body(
                        "items.find { it.template == 'TABLE_OFFER_ACCEPTED' }.words",
                        hasItem("Voor hoeveel buren zullen we een plaats vrijhouden? En wie zijn dat?"));
    }

    private UUID theOffer() {
        return UUID.fromString(
                coordinator.reads("/table-offers").statusCode(200).extract().path("items[0].id"));
    }

    private io.restassured.response.ValidatableResponse accepts(UUID offer, UUID dialogue) {
        return coordinator.posts("/table-offers/" + offer + "/acceptance", Map.of("dialogueId", dialogue));
    }
}
