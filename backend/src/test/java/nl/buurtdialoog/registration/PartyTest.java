package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartyTest {

    private static final String GUEST = "null";

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID dialogue = dialogueWithSeats(organisation, 3);
    private final String desk = Given.aMember(organisation, nl.buurtdialoog.organisation.Role.PHONE_DESK);
    private final String address = "buur." + UUID.randomUUID() + "@voorbeeld.nl";

    @Test
    void four_people_at_most_come_together_and_the_first_has_a_name() {
        signsUp(true, "Riet", "Henk", GUEST, GUEST)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("waitingPeople", equalTo(4));
        signsUp(true, "Riet", "Henk", GUEST, GUEST, GUEST).statusCode(400).body("errors.pointer", contains("/people"));
        signsUp(true, GUEST, "Henk").statusCode(400).body("errors.pointer", contains("/people/0/name"));
    }

    @Test
    void a_party_that_stays_together_waits_while_it_does_not_fit_and_a_smaller_one_goes_first() {
        Neighbour.withoutContact("Al hier").signsUpFor(dialogue).statusCode(201);

        signsUp(true, "Riet", "Henk", GUEST).body("status", equalTo("WAITING")).body("waitingNumber", equalTo(1));
        Neighbour.withoutContact("Alleen").signsUpFor(dialogue).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void a_party_that_may_sit_apart_takes_what_there_is_and_the_others_wait() {
        Neighbour.withoutContact("Al hier").signsUpFor(dialogue).statusCode(201);

        signsUp(false, "Riet", "Henk", GUEST)
                .body("status", equalTo("CONFIRMED"))
                .body("confirmedPeople", equalTo(2))
                .body("waitingPeople", equalTo(1))
                .body("waitingNumber", equalTo(1));

        assertThat(MailServer.mailsTo(address, 2))
                .extracting(mail -> mail.subject())
                .containsExactlyInAnyOrder(
                        "Je bent erbij: Thuis in Lombok", "Je staat op de wachtlijst: Thuis in Lombok");
        guests().body("items.status", contains("CONFIRMED", "CONFIRMED", "WAITING"))
                .body("items[1].people.name", contains("Riet", "Henk"))
                .body("items[2].people.name", contains(nullValue()));
    }

    @Test
    void one_of_a_party_stays_away_and_the_others_come() {
        signsUp(true, "Riet", "Henk", GUEST).body("status", equalTo("CONFIRMED"));
        var token = MailServer.mailTo(address).token();
        var henk = mine(token).extract().path("people[1].id").toString();
        Neighbour.withoutContact("Wacht").signsUpFor(dialogue).body("status", equalTo("WAITING"));

        given().header("Registration-Token", token)
                .post("/api/v1/my-registration/people/{id}/cancellation", henk)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("people.cancelled", contains(false, true, false));

        guests().body("items.status", contains("CONFIRMED", "OFFERED"));
        given().header("Registration-Token", token)
                .post("/api/v1/my-registration/people/{id}/cancellation", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void the_last_of_a_party_who_stays_away_cancels_it_and_coming_back_brings_only_the_last_back() {
        signsUp(true, "Riet", "Henk").statusCode(201);
        var token = MailServer.mailTo(address).token();
        List<String> people = mine(token).extract().path("people.id");
        for (var person : people) {
            given().header("Registration-Token", token)
                    .post("/api/v1/my-registration/people/{id}/cancellation", person)
                    .then()
                    .statusCode(200);
        }
        mine(token).body("status", equalTo("CANCELLED"));

        given().header("Registration-Token", token)
                .delete("/api/v1/my-registration/cancellation")
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("people.cancelled", contains(true, false));
    }

    @Test
    void who_is_in_already_is_not_taken_on_again_with_a_party() {
        signsUp(true, "Henk").statusCode(201);

        signsUp(true, "Riet", "Henk").statusCode(201);

        guests().body("items.people.flatten().name", contains("Henk", "Riet"));
    }

    @Test
    void a_father_and_son_of_one_name_are_two_people() {
        signsUp(true, "Jan", "Jan").statusCode(201);

        assertThat(Rows.count(
                        "participant where organisation_id = '%s' and contact_value = '%s'", organisation, address))
                .isEqualTo(2);
    }

    @Test
    void the_phone_desk_signs_up_who_has_no_mail_and_has_a_code_for_the_card() {
        var body = body("\"LANDLINE\",\"value\":\"030 231 23 45\"", true, "Bep", GUEST);

        atDesk(body)
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("via", equalTo("PHONE"))
                .body("code", org.hamcrest.Matchers.matchesPattern("[A-Z2-9]{3}-[A-Z2-9]{3}"))
                .body("people", hasSize(2));
        atDesk(body).statusCode(409).body("type", equalTo("/problems/already-registered"));
    }

    private ValidatableResponse atDesk(String body) {
        return asDesk().contentType("application/json")
                .body(body)
                .post("/api/v1/dialogues/{id}/desk-registrations", dialogue)
                .then();
    }

    private ValidatableResponse signsUp(boolean together, String... names) {
        return Neighbour.send(given(), dialogue, body("\"EMAIL\",\"value\":\"" + address + "\"", together, names));
    }

    private static String body(String contact, boolean together, String... names) {
        var people = Stream.of(names)
                .map(name -> name.equals(GUEST) ? name : '"' + name + '"')
                .map(name -> "{\"name\":%s,\"firstTime\":null,\"ageBand\":null,\"needs\":null}".formatted(name))
                .collect(Collectors.joining(","));
        return """
                {"people":[%s],"together":%s,"contact":{"kind":%s},"language":"NL","via":null,
                 "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(people, together, contact);
    }

    private ValidatableResponse guests() {
        return asDesk().get("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(200);
    }

    private io.restassured.specification.RequestSpecification asDesk() {
        return given().auth().oauth2(desk).header("Organisation", organisation.toString());
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Registration-Token", token)
                .get("/api/v1/my-registration")
                .then()
                .statusCode(200);
    }
}
