package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of registrations when somebody is erased. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureTest {

    private static final String TAKES_PART = "{\"purpose\":\"TAKING_PART\",\"version\":\"2026-11\"}";

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 2);
    private final Neighbour riet = Neighbour.named("Riet Bakker");

    @Test
    void who_is_erased_is_found_no_more_by_whoever_asks_and_a_second_time_neither() {
        var token = riet.tokenAfterSigningUpFor(dialogue);
        var id = idOf("Riet Bakker");
        var volunteer = coordinator.colleague(Role.PHONE_DESK);

        volunteer.does("/participants/" + id + "/erasure").statusCode(200);

        volunteer.does("/participants/" + id + "/erasure").statusCode(404);
        volunteer
                .posts("/participant-searches", Map.of("q", "bakker"))
                .statusCode(200)
                .body("items", empty());
        given().header("Registration-Token", token)
                .get("/api/v1/my-registration")
                .then()
                .statusCode(401);
        assertThat(Rows.count(
                        "scheduled_tasks t join message m on t.task_instance like '%%' || m.id"
                                + " where m.dialogue_id = '%s'",
                        dialogue))
                .isZero();
    }

    @Test
    void what_was_still_to_come_is_cancelled_and_the_seat_goes_to_who_waits() {
        riet.signsUpFor(dialogue).statusCode(201);
        Neighbour.named("Henk").signsUpFor(dialogue).statusCode(201);
        var mei = Neighbour.named("Mei");
        mei.signsUpFor(dialogue).statusCode(201).body("status", equalTo("WAITING"));

        erase("Riet Bakker").statusCode(200);

        guests().body("items.people.name.flatten()", contains("Henk", "Mei"))
                .body("items.status", contains("CONFIRMED", "OFFERED"));
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(0));
    }

    @Test
    void a_party_loses_one_of_its_people_only_and_keeps_its_contact() {
        together("Riet Bakker", "Henk");

        erase("Henk").statusCode(200);

        guests().body("items[0].people.name", contains("Riet Bakker"))
                .body("items[0].status", equalTo("CONFIRMED"))
                .body("items[0].contact.value", equalTo(riet.address()));
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(1));
    }

    @Test
    void an_address_that_somebody_only_borrowed_goes_with_who_it_was_of() {
        var token = together("Riet Bakker", "Henk");

        erase("Riet Bakker").statusCode(200);

        guests().body("items[0].people.name", contains("Henk"))
                .body("items[0].status", equalTo("CONFIRMED"))
                .body("items[0].contact.kind", equalTo("NONE"))
                .body("items[0].contact.value", nullValue());
        given().header("Registration-Token", token)
                .get("/api/v1/my-registration")
                .then()
                .statusCode(401);
    }

    @Test
    void who_agreed_themselves_is_reached_from_now_on_by_a_link_of_their_own() {
        var other = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        riet.calledToo("Henk").signsUpFor(other).statusCode(201);
        together("Riet Bakker", "Henk");

        erase("Riet Bakker").statusCode(200);

        guests().body("items[0].contact.value", equalTo(riet.address()));
        var mail = MailServer.mailTo(riet.address(), "Je link voor: Thuis in Lombok");
        given().header("Registration-Token", mail.token())
                .get("/api/v1/my-registration")
                .then()
                .statusCode(200)
                .body("people.name", contains("Henk"));
    }

    @Test
    void a_guest_without_a_name_still_comes() {
        together("Riet Bakker", null);

        erase("Riet Bakker").statusCode(200);

        guests().body("items[0].people.name", contains(nullValue()))
                .body("items[0].status", equalTo("CONFIRMED"))
                .body("items[0].contact.kind", equalTo("NONE"));
    }

    @Test
    void who_is_known_to_another_organisation_only_is_not_found() {
        riet.signsUpFor(dialogue).statusCode(201);
        var id = idOf("Riet Bakker");

        Coordinator.somewhere().does("/participants/" + id + "/erasure").statusCode(404);

        assertThat(idOf("Riet Bakker")).isEqualTo(id);
    }

    /** Signed up by the first, whose link is answered. */
    private String together(String first, @Nullable String second) {
        var body = riet.calledToo(first)
                .body()
                .replace(
                        "\"needs\":null}]",
                        "\"needs\":null},{\"name\":%s,\"firstTime\":null,\"ageBand\":null,\"needs\":null}]"
                                .formatted(second == null ? "null" : "\"" + second + "\""));
        Neighbour.send(given(), dialogue, body).statusCode(201);
        return MailServer.mailTo(riet.address()).token();
    }

    private ValidatableResponse guests() {
        return coordinator.reads("/dialogues/" + dialogue + "/registrations");
    }

    private ValidatableResponse erase(String name) {
        return coordinator.does("/participants/" + idOf(name) + "/erasure");
    }

    private String idOf(String name) {
        return Rows.one(
                "select id from participant where organisation_id = '%s' and name = '%s' order by created_at limit 1",
                coordinator.organisationId, name);
    }
}
