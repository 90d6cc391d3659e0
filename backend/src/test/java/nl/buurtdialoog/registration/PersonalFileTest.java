package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody sees and does about their own file, by the link of the mail or through a volunteer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalFileTest {

    private static final String MINE = "/api/v1/my-personal-file";
    private static final String NEEDS = """
            {"hardOfHearing":true,"stepFree":false,"interpreterLanguage":null,"diet":"Halal","childAlong":false,
             "buddy":false,"other":null}""";
    private static final String CONSENTS = "{\"purpose\":\"TAKING_PART\",\"version\":\"2026-11\"},"
            + "{\"purpose\":\"PRACTICAL_NEEDS\",\"version\":\"2026-11\"}";

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 2);
    private final Neighbour riet = Neighbour.named("Rietje Bos").agreesTo(CONSENTS);

    @Test
    void who_holds_the_link_sees_what_is_kept_and_so_does_a_volunteer_who_reads_it_to_them() {
        var token = signedUp();

        mine(token)
                .body("name", equalTo("Rietje Bos"))
                .body("contact.value", equalTo(riet.address()))
                .body("registrations.dialogueTitle", contains("Thuis in Lombok"))
                .body("registrations[0].needs.diet", equalTo("Halal"))
                .body("consents", hasSize(2))
                .body("consents.find { it.purpose == 'TAKING_PART' }.text", containsString("Ik doe mee."))
                .body("messages.template", contains("REGISTRATION_CONFIRMED"));
        coordinator
                .reads("/participants/" + id() + "/personal-file")
                .statusCode(200)
                .body("registrations[0].needs.diet", equalTo("Halal"));
        Coordinator.somewhere()
                .reads("/participants/" + id() + "/personal-file")
                .statusCode(404);
    }

    @Test
    void what_was_wrong_is_right_from_now_on_wherever_it_stands() {
        var token = signedUp();

        with(token)
                .contentType("application/json")
                .body(
                        "{\"name\":\"Riet\",\"contact\":{\"kind\":\"EMAIL\",\"value\":\"geen adres\"},\"language\":\"NL\"}")
                .put(MINE + "/contact-details")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-an-email"));

        with(token)
                .contentType("application/json")
                .body(
                        "{\"name\":\" Riet de  Boer\",\"contact\":{\"kind\":\"MOBILE\",\"value\":\"06 12345678\"},\"language\":\"NL\"}")
                .put(MINE + "/contact-details")
                .then()
                .statusCode(200)
                .body("name", equalTo("Riet de Boer"))
                .body("contact.value", equalTo("+31612345678"));

        coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .body("items[0].people.name", contains("Riet de Boer"))
                .body("items[0].contact.kind", equalTo("MOBILE"));
    }

    @Test
    void each_consent_is_withdrawn_apart_and_what_it_allowed_ends() {
        var token = signedUp();

        withdraw(token, "PRACTICAL_NEEDS")
                .statusCode(200)
                .body("registrations[0].needs", nullValue())
                .body("registrations[0].status", equalTo("CONFIRMED"))
                .body("consents.find { it.purpose == 'PRACTICAL_NEEDS' }.withdrawnAt", notNullValue())
                .body("consents.find { it.purpose == 'TAKING_PART' }.withdrawnAt", nullValue());

        withdraw(token, "TAKING_PART").statusCode(200).body("registrations[0].status", equalTo("CANCELLED"));
        withdraw(token, "TAKING_PART").statusCode(200);
    }

    @Test
    void a_volunteer_withdraws_a_consent_of_this_person_only() {
        var token = signedUp();
        var consent = consent(token, "PRACTICAL_NEEDS");

        coordinator
                .does("/participants/%s/consents/%s/withdrawal".formatted(UUID.randomUUID(), consent))
                .statusCode(404);
        coordinator
                .does("/participants/%s/consents/%s/withdrawal".formatted(id(), UUID.randomUUID()))
                .statusCode(404);
        coordinator
                .does("/participants/%s/consents/%s/withdrawal".formatted(id(), consent))
                .statusCode(200)
                .body("registrations[0].needs", nullValue());
    }

    @Test
    void a_link_withdraws_nothing_of_somebody_else() {
        var token = signedUp();
        var other = Neighbour.named("Joep Bos").agreesTo(CONSENTS);
        Neighbour.send(given(), dialogue, other.body(NEEDS, "NL")).statusCode(201);
        var joeps = consent(MailServer.mailTo(other.address()).token(), "PRACTICAL_NEEDS");

        with(token).post(MINE + "/consents/{id}/withdrawal", joeps).then().statusCode(404);
        mine(MailServer.mailTo(other.address()).token()).body("registrations[0].needs.diet", equalTo("Halal"));
    }

    @Test
    void who_wants_to_be_forgotten_is_and_the_link_opens_nothing_any_more() {
        var token = signedUp();

        with(token).post(MINE + "/erasure").then().statusCode(200).body("erased", equalTo(true));

        with(token).get(MINE).then().statusCode(401);
        with(token).post(MINE + "/erasure").then().statusCode(401);
        coordinator.posts("/participant-searches", Map.of("q", "rietje")).body("items", hasSize(0));
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(2));
    }

    private String signedUp() {
        Neighbour.send(given(), dialogue, riet.body(NEEDS, "NL")).statusCode(201);
        return MailServer.mailTo(riet.address()).token();
    }

    private ValidatableResponse withdraw(String token, String purpose) {
        return with(token)
                .post(MINE + "/consents/{id}/withdrawal", consent(token, purpose))
                .then();
    }

    private static String consent(String token, String purpose) {
        return mine(token).extract().path("consents.find { it.purpose == '%s' }.id".formatted(purpose));
    }

    private static ValidatableResponse mine(String token) {
        return with(token).get(MINE).then().statusCode(200);
    }

    private static RequestSpecification with(String token) {
        return given().header("Registration-Token", token);
    }

    private String id() {
        return Rows.one(
                "select id from participant where organisation_id = '%s' and name = 'Rietje Bos'",
                coordinator.organisationId);
    }
}
