package nl.buurtdialoog.keyfigure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.coregroup.Carried;
import nl.buurtdialoog.coregroup.CoreGroupLink;
import nl.buurtdialoog.participant.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who invites neighbours: a link and a slip of their own, and how many came by it, but never who. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyFigureTest {

    private Carried cycle;
    private Coordinator coordinator;
    private String address;

    @BeforeEach
    void a_cycle() {
        cycle = Carried.byNobodyYet();
        coordinator = cycle.coordinator;
        address = "sevda." + UUID.randomUUID() + "@voorbeeld.nl";
    }

    @Test
    void who_opens_an_invitation_sees_the_next_time_and_not_who_gave_it() {
        var code = code(sevda());
        opens(code).statusCode(200).body("next", nullValue());
        var edition = cycle.edition(2, 30);
        cycle.edition(3, 90);

        var answer = opens(code).statusCode(200).body("next.dialogueId", equalTo(edition.toString()));
        assertThat(answer.extract().asString()).doesNotContain("Sevda", address);
        assertThat(code).matches("[A-Z2-9]{6}");
        opens("AAAAAA").statusCode(404);
    }

    @Test
    void who_comes_by_an_invitation_came_by_a_key_figure() {
        var code = code(sevda());
        var edition = cycle.edition(1, 30);

        signsUp(edition, "Noor", code).statusCode(201);
        signsUp(edition, "Bart", null).statusCode(201);
        coordinator.reads("/dialogues/" + edition + "/registrations").body("items.via", contains("KEY_FIGURE", "WEB"));
        signsUp(edition, "Iris", "geen code").statusCode(400);
        signsUp(edition, "Iris", "ZZZZZZ").statusCode(201);
    }

    @Test
    void below_five_no_number_is_told_and_after_that_only_fives() {
        var keyFigure = sevda();
        var token = MailServer.mailTo(address).token();
        var edition = cycle.edition(1, 30);
        for (int i = 1; i <= 4; i++) {
            signsUp(edition, "Buur " + i, code(keyFigure)).statusCode(201);
        }
        mine(token).statusCode(200).body("name", equalTo("Sevda")).body("atLeast", nullValue());
        signsUp(edition, "Buur 5", code(keyFigure)).statusCode(201);
        mine(token).body("atLeast", equalTo(5));
        signsUp(edition, "Buur 6", code(keyFigure)).statusCode(201);

        var answer = mine(token).body("atLeast", equalTo(5)).body("next.dialogueId", equalTo(edition.toString()));
        assertThat(answer.extract().asString()).doesNotContain("Buur 1", "Buur 6");
        coordinator
                .reads("/cycles/" + cycle.cycle + "/key-figures")
                .statusCode(200)
                .body("items.atLeast", contains(5));
    }

    @Test
    void who_cancelled_does_not_count_and_another_cycle_neither() {
        var keyFigure = sevda();
        var edition = cycle.edition(1, 30);
        for (int i = 1; i <= 5; i++) {
            signsUp(edition, "Buur " + i, code(keyFigure)).statusCode(201);
        }
        String first = coordinator
                .reads("/dialogues/" + edition + "/registrations")
                .extract()
                .path("items[0].id");
        coordinator.does("/registrations/" + first + "/cancellation").statusCode(200);

        coordinator.reads("/key-figures/" + keyFigure).body("atLeast", nullValue());
        var other = add(coordinator, Carried.by(coordinator).cycle, "Ravi", Map.of("kind", "NONE"));
        coordinator
                .reads("/key-figures/" + Coordinator.id(other.extract().response()))
                .body("atLeast", nullValue());
    }

    @Test
    void one_of_the_core_group_asks_somebody_and_sees_names_alone() {
        var token = cycle.joinsByMail("Fatima");
        given().header(CoreGroupLink.HEADER, token)
                .contentType("application/json")
                .body(wish("Sevda", Map.of("kind", "EMAIL", "value", address)))
                .post("/api/v1/my-core-group/key-figures")
                .then()
                .statusCode(200)
                .body("name", equalTo("Sevda"));

        mine(MailServer.mailTo(address).token()).statusCode(200);
        var answer = given().header(CoreGroupLink.HEADER, token)
                .get("/api/v1/my-core-group/key-figures")
                .then()
                .statusCode(200)
                .body("items.name", contains("Sevda"));
        assertThat(answer.extract().asString()).doesNotContain(address);
        given().get("/api/v1/my-core-group/key-figures").then().statusCode(401);
    }

    @Test
    void another_link_opens_the_page_and_the_slips_stay() {
        var keyFigure = sevda();
        var first = MailServer.mailTo(address).token();
        var code = code(keyFigure);

        coordinator.does("/key-figures/" + keyFigure + "/link").statusCode(200);
        mine(first).statusCode(401);
        mine(MailServer.mailsTo(address, 2).getLast().token()).statusCode(200);
        opens(code).statusCode(200);
        assertThat(code(keyFigure)).isEqualTo(code);
    }

    @Test
    void who_invites_no_more_is_gone_and_who_came_by_them_stays() {
        var keyFigure = sevda();
        var token = MailServer.mailTo(address).token();
        var edition = cycle.edition(1, 30);
        var code = code(keyFigure);
        signsUp(edition, "Noor", code).statusCode(201);

        coordinator.deletes("/key-figures/" + keyFigure).statusCode(204);
        mine(token).statusCode(401);
        opens(code).statusCode(404);
        coordinator.reads("/dialogues/" + edition + "/registrations").body("items", hasSize(1));
    }

    @Test
    void erasing_a_person_takes_them_out_of_who_invites() {
        sevda();
        signsUp(cycle.edition(1, 30), "Sevda", null, Map.of("kind", "EMAIL", "value", address))
                .statusCode(201);
        var person = Given.within(
                coordinator.organisationId,
                () -> Participant.<Participant>find("contactValue", address).firstResult().id);

        coordinator
                .reads("/participants/" + person + "/personal-file")
                .statusCode(200)
                .body("invitations", hasSize(1));
        coordinator.does("/participants/" + person + "/erasure").statusCode(200);
        coordinator.reads("/cycles/" + cycle.cycle + "/key-figures").body("items", hasSize(0));
    }

    private UUID sevda() {
        return Coordinator.id(add(coordinator, cycle.cycle, "Sevda", Map.of("kind", "EMAIL", "value", address))
                .extract()
                .response());
    }

    private static ValidatableResponse add(
            Coordinator coordinator, UUID cycle, String name, Map<String, String> contact) {
        return coordinator
                .posts("/cycles/" + cycle + "/key-figures", wish(name, contact))
                .statusCode(201);
    }

    private static Map<String, Object> wish(String name, Map<String, String> contact) {
        return Map.of("name", name, "contact", contact, "language", "NL");
    }

    private String code(UUID keyFigure) {
        String invitation = coordinator
                .reads("/key-figures/" + keyFigure)
                .statusCode(200)
                .extract()
                .path("invitation");
        return invitation.substring(invitation.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse opens(String code) {
        return given().get("/api/v1/invitations/" + code).then();
    }

    private static ValidatableResponse mine(String token) {
        return given().header(KeyFigureLink.HEADER, token)
                .get("/api/v1/my-invitations")
                .then();
    }

    private static ValidatableResponse signsUp(UUID dialogue, String name, @Nullable String code) {
        return signsUp(dialogue, name, code, Map.of("kind", "NONE"));
    }

    private static ValidatableResponse signsUp(
            UUID dialogue, String name, @Nullable String code, Map<String, String> contact) {
        var body = new HashMap<String, Object>();
        body.put("people", List.of(Map.of("name", name)));
        body.put("contact", contact);
        body.put("language", "NL");
        body.put("consents", List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11")));
        if (code != null) {
            body.put("invitation", code);
        }
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/dialogues/" + dialogue + "/registrations")
                .then();
    }
}
