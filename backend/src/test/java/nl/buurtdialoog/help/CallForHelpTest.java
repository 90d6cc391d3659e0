package nl.buurtdialoog.help;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.action.Editions;
import nl.buurtdialoog.partner.Partner;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A group asks help, whoever may see it offers some, and it reaches who carries the action. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallForHelpTest {

    @Inject
    MovableClock clock;

    @Inject
    ForgetsWhoHelped forgets;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final String address = "noor." + UUID.randomUUID() + "@voorbeeld.nl";
    private Editions editions;
    private String id;
    private String token;

    @BeforeEach
    void an_action_with_an_owner() {
        editions = Editions.ofACycle(coordinator);
        id = editions.agrees(editions.edition(1, -30), "Koffie op het plein");
        coordinator
                .posts("/actions/" + id + "/owners", Editions.owner("Noor", address))
                .statusCode(200);
        token = MailServer.mailTo(address).token();
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_call_is_seen_by_everybody_once_its_owner_wants_that() {
        asks(false);
        calls().body("items", empty());
        offers(offer("Een zaal")).statusCode(404);

        says(Map.of("kind", "BUSY"));
        asks(true);
        calls().body("items.title", contains("Koffie op het plein")).body("items[0].needed", equalTo("Een zaal"));
    }

    @Test
    void a_call_that_is_answered_is_seen_no_more() {
        asks(true);
        says(Map.of("kind", "DONE"));

        calls().body("items", empty());
        offers(offer("Een zaal")).statusCode(404);
    }

    @Test
    void an_offer_reaches_who_carries_the_action_and_nobody_else() {
        asks(true);
        offers(offer("Het buurthuis is dinsdag vrij")).statusCode(202).body("passedOn", equalTo(true));

        var mail = MailServer.mailTo(address, "Iemand wil helpen");
        assertThat(mail.text()).doesNotContain("Bibliotheek");
        mine(mail.token())
                .statusCode(200)
                .body("items[0].name", equalTo("Bibliotheek"))
                .body("items[0].words", equalTo("Het buurthuis is dinsdag vrij"));
        coordinator.reads("/actions/" + id + "/help-offers").body("items", hasSize(1));
    }

    @Test
    void who_only_helps_is_mailed_no_offer_and_reads_nobodys_contact() {
        var helper = "kwame." + UUID.randomUUID() + "@voorbeeld.nl";
        var part = new HashMap<>(Editions.owner("Kwame", helper));
        part.put("part", "HELPER");
        coordinator.posts("/actions/" + id + "/owners", part).statusCode(200);
        asks(true);

        offers(offer("Een zaal")).statusCode(202);

        coordinator.reads("/messages").body("items.count { it.template == 'HELP_OFFERED' }", equalTo(1));
        mine(MailServer.mailTo(helper).token()).statusCode(200).body("items", empty());
    }

    @Test
    void a_partner_finds_calls_by_its_program_and_offers_a_room() {
        asks(true);
        var partner = Partner.of(coordinator.organisationId);
        partner.reads("/partner-help-calls").statusCode(200).body("items.actionId", contains(id));

        partner.posts("/partner-help-calls/" + id + "/offers", offer("Een zaal"))
                .statusCode(202);
        mine(token).body("items", hasSize(1));
    }

    @Test
    void who_offers_may_follow_what_becomes_of_it() {
        asks(true);
        var offer = offer("Een zaal");
        offer.put("follow", true);
        offers(offer).statusCode(202);

        coordinator.reads("/actions/" + id + "/followers").body("items.name", contains("Bibliotheek"));
    }

    @Test
    void an_offer_that_cannot_be_answered_is_refused() {
        asks(true);
        var offer = offer("Een zaal");
        offer.put("contact", Map.of("kind", "NONE"));

        offers(offer).statusCode(400).body("errors[0].pointer", equalTo("/contact/kind"));
    }

    @Test
    void a_call_of_another_neighbourhood_is_not_found_here() {
        asks(true);
        var elsewhere = Given.aNeighbourhood(coordinator.organisationId, "Elders").id;

        given().contentType("application/json")
                .body(offer("Een zaal"))
                .post("/api/v1/neighbourhoods/" + elsewhere + "/help-calls/" + id + "/offers")
                .then()
                .statusCode(404);
    }

    @Test
    void who_offered_is_forgotten_a_month_after_the_action_is_done() {
        asks(true);
        var offer = offer("Een zaal");
        offer.put("follow", true);
        offers(offer).statusCode(202);
        says(Map.of("kind", "DONE"));

        clock.moveTo(Duration.ofDays(29));
        forgets.run();
        coordinator.reads("/actions/" + id + "/help-offers").body("items", hasSize(1));
        clock.moveTo(Duration.ofDays(31));
        forgets.run();
        coordinator.reads("/actions/" + id + "/help-offers").body("items", empty());
        coordinator.reads("/actions/" + id + "/followers").body("items", empty());
    }

    private void asks(boolean shown) {
        says(Map.of("kind", "HELP_NEEDED", "needed", "Een zaal", "helpShown", shown));
    }

    private void says(Map<String, ?> line) {
        given().header("Action-Token", token)
                .contentType("application/json")
                .body(line)
                .post("/api/v1/my-action/lines")
                .then()
                .statusCode(200);
    }

    private String neighbourhood() {
        return "/api/v1/neighbourhoods/" + editions.venue().neighbourhood.id + "/help-calls";
    }

    private ValidatableResponse calls() {
        return given().get(neighbourhood()).then().statusCode(200);
    }

    private ValidatableResponse offers(Map<String, ?> offer) {
        return given().contentType("application/json")
                .body(offer)
                .post(neighbourhood() + "/" + id + "/offers")
                .then();
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Action-Token", token)
                .get("/api/v1/my-help-offers")
                .then();
    }

    private static Map<String, Object> offer(String words) {
        var offer = new HashMap<String, Object>();
        offer.put("name", "Bibliotheek");
        offer.put("contact", Map.of("kind", "EMAIL", "value", "bieb." + UUID.randomUUID() + "@voorbeeld.nl"));
        offer.put("language", "NL");
        offer.put("words", words);
        offer.put("follow", false);
        return offer;
    }
}
