package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody asks who saw their data, and hears it by role, purpose and day: of others they hear nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoSawMyDataTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 4);
    private final Neighbour riet = Neighbour.named("Rietje Bos");
    private String token;

    @BeforeEach
    void riet_signed_up() {
        token = riet.tokenAfterSigningUpFor(dialogue);
    }

    @Test
    void who_saw_it_is_told_by_role_purpose_and_day_and_never_by_a_name() {
        mine().body("sightings", empty());

        coordinator.reads("/dialogues/" + dialogue + "/registrations").statusCode(200);
        coordinator.reads("/dialogues/" + dialogue + "/registrations").statusCode(200);
        coordinator
                .colleague(Role.PHONE_DESK)
                .posts("/participant-searches", Map.of("q", "rietje"))
                .statusCode(200);

        var file = mine().body("sightings.role", containsInAnyOrder("COORDINATOR", "PHONE_DESK"))
                .body("sightings.act", contains("READ", "READ"))
                .body("sightings.find { it.role == 'COORDINATOR' }.purpose", equalTo("GUEST_LIST"))
                .body("sightings.find { it.role == 'COORDINATOR' }.times", equalTo(2))
                .body(
                        "sightings.find { it.role == 'COORDINATOR' }.days",
                        contains(LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString()))
                .extract()
                .asString();
        assertThat(file).doesNotContain("\"Lid\"");
    }

    @Test
    void days_of_long_ago_count_and_stand_in_the_order_of_the_last() {
        seen("account_id, role", "gen_random_uuid(), 'FACILITATOR'", "DOOR", "2026-05-01T12:00:00Z");
        seen("account_id, role", "gen_random_uuid(), 'FACILITATOR'", "DOOR", "2026-03-01T12:00:00Z");
        seen("account_id, role", "gen_random_uuid(), 'FACILITATOR'", "DOOR", "2026-03-31T22:30:00Z");
        seen("account_id", "gen_random_uuid()", "CALLS", "2025-02-01T12:00:00Z");

        mine().body("sightings.purpose", contains("DOOR", "CALLS"))
                .body("sightings[0].times", equalTo(3))
                .body("sightings[0].days", contains("2026-05-01", "2026-04-01", "2026-03-01"))
                .body("sightings[1].by", equalTo("MEMBER"))
                .body("sightings[1].role", nullValue());
    }

    @Test
    void who_reads_it_to_them_by_telephone_stands_in_it_too() {
        coordinator
                .colleague(Role.PHONE_DESK)
                .reads("/participants/" + id("Rietje Bos") + "/personal-file")
                .statusCode(200)
                .body("sightings.purpose", contains("PERSONAL_FILE"))
                .body("sightings.role", contains("PHONE_DESK"));
    }

    @Test
    void nothing_is_told_of_what_was_seen_of_others() {
        var joep = Neighbour.named("Joep Bos");
        joep.signsUpFor(dialogue).statusCode(201);
        coordinator.posts("/participant-searches", Map.of("q", "joep")).statusCode(200);
        coordinator
                .reads("/participants/" + id("Joep Bos") + "/personal-file")
                .statusCode(200)
                .body("sightings.purpose", containsInAnyOrder("PHONE_DESK", "PERSONAL_FILE"));

        mine().body("sightings", empty());
    }

    @Test
    void what_was_seen_while_they_were_known_twice_is_told_too() {
        Neighbour.named("Riet Bos")
                .at("MOBILE", "06 12345678")
                .signsUpFor(dialogue)
                .statusCode(201);
        var other = id("Riet Bos");
        coordinator.reads("/participants/" + other).statusCode(200);
        coordinator
                .posts("/participants/" + id("Rietje Bos") + "/merges", Map.of("otherId", other))
                .statusCode(200);

        mine().body("sightings.purpose", containsInAnyOrder("DIRECTORY", "MERGING"))
                .body("sightings.times", contains(1, 1));
    }

    @Test
    void a_partner_is_called_by_its_name_because_it_has_the_data() {
        seen("client_id", "'partner-bieb'", "REGISTRATION", "2026-05-01T12:00:00Z");
        mine().body("sightings[0].by", equalTo("CLIENT")).body("sightings[0].partner", nullValue());

        Given.asOwner("insert into partner_client (id, organisation_id, client_id, name, created_at)"
                + " values (gen_random_uuid(), '%s', 'partner-bieb', 'Bibliotheek', now())"
                        .formatted(coordinator.organisationId));
        mine().body("sightings", hasSize(1)).body("sightings[0].partner", equalTo("Bibliotheek"));
    }

    @Test
    void who_offers_a_table_is_told_of_and_not_by_name_and_what_one_sees_oneself_is_left_out() {
        seen("holder_id", "gen_random_uuid()", "OWN_TABLE", "2026-05-01T12:00:00Z");
        seen("holder_id", "'%s'".formatted(id("Rietje Bos")), "OWN_TABLE", "2026-05-02T12:00:00Z");

        mine().body("sightings.by", contains("LINK")).body("sightings[0].days", contains("2026-05-01"));
    }

    @Test
    void support_that_looked_along_is_told_of_as_support() {
        seen("account_id, role", "gen_random_uuid(), 'SUPPORT'", "DIRECTORY", "2026-05-01T12:00:00Z");

        mine().body("sightings.by", contains("SUPPORT")).body("sightings[0].role", nullValue());
    }

    private void seen(String columns, String values, String purpose, String at) {
        Given.asOwner(
                "insert into audit_entry (id, organisation_id, at, act, purpose, participant_id, %s)".formatted(columns)
                        + " values (gen_random_uuid(), '%s', '%s', 'READ', '%s', '%s', %s)"
                                .formatted(coordinator.organisationId, at, purpose, id("Rietje Bos"), values));
    }

    private ValidatableResponse mine() {
        return given().header("Registration-Token", token)
                .get("/api/v1/my-personal-file")
                .then()
                .statusCode(200);
    }

    private String id(String name) {
        return Rows.one(
                "select id from participant where organisation_id = '%s' and name = '" + name + "'",
                coordinator.organisationId);
    }
}
