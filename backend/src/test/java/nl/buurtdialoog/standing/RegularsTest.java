package nl.buurtdialoog.standing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.coregroup.Carried;
import nl.buurtdialoog.coregroup.CoreGroupLink;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.registration.Neighbour;
import nl.buurtdialoog.registration.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who always comes, beside newcomers and each other, and for who keeps the cycle going. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegularsTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator volunteer = coordinator.colleague(Role.PHONE_DESK);
    private Edition first;

    @BeforeEach
    void a_cycle_has_its_first_edition() {
        first = Edition.firstOf(coordinator).publish();
    }

    @Test
    void regulars_leave_a_third_of_the_seats_to_newcomers_and_wait_with_their_number() {
        var last = Neighbour.named("Eva");
        first.regulars("Anna", "Bilal", "Carla", "Dewi");
        Edition.always(first.comesAgain(last));

        var second = first.next().publish();
        second.guests()
                .body("items.status", contains("CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "WAITING"))
                .body("items[4].waitingNumber", equalTo(1));
        assertThat(MailServer.mailsTo(last.address(), 2).getLast().text())
                .contains("Deze keer zijn er meer vaste gasten dan stoelen")
                .contains("Een deel van de stoelen is voor nieuwe buren.");

        second.send(Neighbour.named("Nieuw").body()).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void who_waited_in_vain_goes_first_the_next_time() {
        first.regulars("Anna", "Bilal", "Carla", "Dewi", "Eva");
        var second = first.next().publish();
        var third = second.next().publish();

        third.guests()
                .body("items.people.flatten().name", contains("Eva", "Anna", "Bilal", "Carla", "Dewi"))
                .body("items[4].status", equalTo("WAITING"));
        first.list().body("items.find { it.name == 'Dewi' }.passedOver", equalTo(1));
        first.list().body("items.find { it.name == 'Eva' }.seats", equalTo(1));
    }

    @Test
    void who_was_missed_twice_in_a_row_could_be_called_and_is_never_asked_to_leave() {
        first.regulars("Anna", "Bilal");
        first.heldWith("Anna");
        var second = first.next().publish();
        first.list().body("items.toCall", contains(false, false)).body("items.missed", contains(0, 1));
        second.heldWith("Anna");
        var list = first.list().body("items.toCall", contains(false, true)).body("items.missed", contains(0, 2));

        var bilal = list.extract().<String>path("items[1].id");
        volunteer.does("/standing-registrations/" + bilal + "/call").statusCode(200);
        first.list().body("items.toCall", contains(false, false));
        second.next().publish().guests().body("items.status", contains("CONFIRMED", "CONFIRMED"));
    }

    @Test
    void who_invites_the_neighbours_sees_whom_to_call_and_nobody_else_of_the_core_group() {
        var riet = Neighbour.named("Riet");
        first.regulars("Anna");
        Edition.always(first.comesAgain(riet));
        first.heldWith("Anna");
        var second = first.next().publish();
        second.heldWith("Anna");
        var third = second.next().publish();
        var fatima = first.inCoreGroup("Fatima");
        var kwame = first.inCoreGroup("Kwame");
        String task = coordinator
                .reads("/dialogues/" + third.dialogue() + "/care-tasks")
                .extract()
                .path("items.find { it.kind == 'RECRUITMENT' }.id");

        callList(fatima).body("items", hasSize(0));
        Carried.does(fatima, task, "taking").statusCode(200);
        var list = callList(fatima).body("items.name", contains("Riet"));
        callList(kwame).body("items", hasSize(0));
        assertThat(list.extract().asString()).doesNotContain(riet.address());

        var standing = list.extract().<String>path("items[0].id");
        calls(kwame, standing).statusCode(404);
        calls(fatima, UUID.randomUUID().toString()).statusCode(404);
        var other = Edition.firstOf(coordinator).publish();
        other.regulars("Bo");
        calls(fatima, other.list().extract().path("items[0].id")).statusCode(404);
        calls(fatima, standing).statusCode(200).body("items", hasSize(0));
        first.list().body("items.toCall", contains(false, false));
    }

    @Test
    void who_was_on_the_call_list_finds_that_in_their_file_and_who_was_not_does_not() {
        first.regulars("Anna", "Riet");
        first.heldWith("Anna");
        var second = first.next().publish();
        second.heldWith("Anna");
        var third = second.next().publish();
        var fatima = first.inCoreGroup("Fatima");
        String task = coordinator
                .reads("/dialogues/" + third.dialogue() + "/care-tasks")
                .extract()
                .path("items.find { it.kind == 'RECRUITMENT' }.id");
        Carried.does(fatima, task, "taking").statusCode(200);

        callList(fatima).body("items.name", contains("Riet"));
        assertThat(sightingsByLink("Riet")).isEqualTo("1");
        assertThat(sightingsByLink("Anna")).isEqualTo("0");
    }

    @Test
    void an_edition_that_was_skipped_does_not_count_as_missed() {
        first.regulars("Anna", "Bilal");
        first.heldWith("Anna");
        var bilal = first.list().extract().<String>path("items[1].id");
        var second = first.next().publish();
        volunteer
                .posts("/standing-registrations/" + bilal + "/skips", Map.of("edition", 2))
                .statusCode(200);
        second.heldWith("Anna");

        first.list().body("items[1].missed", equalTo(1)).body("items[1].toCall", equalTo(false));
    }

    @Test
    void who_calls_always_comes_from_the_next_edition_on_and_can_skip_and_stop() {
        first.send(Neighbour.named("Riet").body());
        var riet = first.guests().extract().<String>path("items[0].people[0].name");
        assertThat(riet).isEqualTo("Riet");
        var person = nl.buurtdialoog.registration.Rows.one(
                "select participant_id::text from registration_person where dialogue_id = '%s'", first.dialogue());
        volunteer
                .reads("/participants/" + person + "/standing-registrations")
                .body("items.cycleId", contains(first.cycle().toString()))
                .body("items.id", contains(nullValue()));

        var id = volunteer
                .posts("/standing-registrations", Map.of("cycleId", first.cycle(), "participantId", person))
                .statusCode(201)
                .body("editions.place", contains("COMING", "EXPECTED"))
                .extract()
                .<String>path("id");
        var path = "/standing-registrations/" + id;
        volunteer.posts(path + "/skips", Map.of("edition", 2)).body("editions[1].place", equalTo("SKIPPED"));
        volunteer.undoes(path + "/skips/2").body("editions[1].place", equalTo("EXPECTED"));
        volunteer.does(path + "/needs-confirmation").statusCode(200);
        volunteer.reads(path).body("cycleId", equalTo(first.cycle().toString()));
        volunteer.undoes(path).statusCode(204);
        volunteer.reads(path).statusCode(404);
    }

    @Test
    void who_turns_out_to_be_one_always_comes_once() {
        first.regulars("Anna", "Anna");
        var people = first.list().extract().<java.util.List<String>>path("items.participantId");

        coordinator
                .posts("/participants/" + people.getFirst() + "/merges", Map.of("otherId", people.getLast()))
                .statusCode(200);
        first.list().body("items.size()", equalTo(1));
        first.next().publish().guests().body("items.status", contains("CONFIRMED"));
    }

    private String sightingsByLink(String name) {
        return Rows.one(
                "select count(*) from audit_entry e join participant p on p.id = e.participant_id where e.purpose = 'REGULARS'"
                        + " and e.holder_id is not null and p.name = '%s' and p.organisation_id = '%s'",
                name, coordinator.organisationId);
    }

    private static ValidatableResponse callList(String token) {
        return given().header(CoreGroupLink.HEADER, token)
                .get("/api/v1/my-core-group/regulars")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse calls(String token, String standing) {
        return given().header(CoreGroupLink.HEADER, token)
                .post("/api/v1/my-core-group/regulars/" + standing + "/call")
                .then();
    }
}
