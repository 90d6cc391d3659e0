package nl.buurtdialoog.standing;

import static nl.buurtdialoog.standing.Edition.MINE;
import static nl.buurtdialoog.standing.Edition.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.registration.Neighbour;
import nl.buurtdialoog.registration.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** "Wij komen altijd": a regular with who comes along every time. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingPartyTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Neighbour riet = Neighbour.named("Riet");
    private Edition first;
    private String token;

    @BeforeEach
    void riet_always_comes_with_mo_and_a_guest() {
        first = Edition.firstOf(coordinator).publish();
        token = first.comesAgain(riet);
        Edition.always(token).body("companions", empty());
        brings("{\"name\":\"Mo\"},{\"name\":null}")
                .statusCode(200)
                .body("companions.name", contains(equalTo("Mo"), nullValue()));
    }

    @Test
    void all_of_them_have_a_seat_in_the_next_edition() {
        var second = first.next().publish();
        second.guests()
                .body("items.status", contains("CONFIRMED"))
                .body("items[0].people.name", contains(equalTo("Riet"), equalTo("Mo"), nullValue()))
                .body("items[0].people.firstTime", contains(equalTo(false), equalTo(false), nullValue()));
        first.list().body("items.companions", contains(2));
        assertThat(MailServer.mailsTo(riet.address(), 2).getLast().text())
                .contains("er staan weer 3 stoelen voor jullie klaar");
    }

    @Test
    void they_wait_together_when_the_seats_for_regulars_do_not_hold_them_all() {
        first.regulars("Anna");
        var second = first.next();
        coordinator.puts("/dialogues/" + second.dialogue() + "/newcomers-seats", Map.of("seats", 3));
        second.publish()
                .guests()
                .body("items.status", contains("WAITING", "CONFIRMED"))
                .body("items[0].people", hasSize(3));
    }

    @Test
    void skipping_and_coming_after_all_are_for_all_of_them() {
        var second = first.next().publish();
        with(token).body("{\"edition\":2}").post(MINE + "/skips");
        second.guests()
                .body("items.status", contains("CANCELLED"))
                .body("items[0].people.cancelled", contains(true, true, true));

        with(token).delete(MINE + "/skips/2").then().body("editions[1].place", equalTo("COMING"));
        second.guests().body("items[0].people.cancelled", contains(false, false, false));
    }

    @Test
    void who_stops_stops_for_all_of_them() {
        with(token).delete(MINE).then().statusCode(200).body("companions", empty());
        first.next().publish().guests().body("items.size()", equalTo(0));
    }

    @Test
    void who_comes_along_can_stay_at_home_from_then_on() {
        brings("").statusCode(200).body("companions", empty());
        first.next().publish().guests().body("items[0].people.name", contains("Riet"));
    }

    @Test
    void a_party_is_no_larger_than_any_other() {
        brings("{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"C\"},{\"name\":\"D\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/people"));
        brings("{\"name\":\" \"}").statusCode(400);
    }

    @Test
    void by_telephone_it_is_the_same() {
        var volunteer = coordinator.colleague(nl.buurtdialoog.organisation.Role.PHONE_DESK);
        var id = first.list().extract().<String>path("items[0].id");

        volunteer
                .puts("/standing-registrations/" + id + "/companions", Map.of("people", List.of(Map.of("name", "Eva"))))
                .statusCode(200)
                .body("companions.name", contains("Eva"));
    }

    @Test
    void who_is_erased_comes_along_no_more_and_read_so_in_their_file_before() {
        var second = first.next().publish();
        var mo = Rows.one(
                "select p.participant_id::text from registration_person p join participant n on n.id = p.participant_id"
                        + " where p.dialogue_id = '%s' and n.name = 'Mo'",
                second.dialogue());
        coordinator
                .reads("/participants/" + mo + "/personal-file")
                .body("standingRegistrations.along", contains(true))
                .body("standingRegistrations.needs", contains(nullValue()));

        coordinator.does("/participants/" + mo + "/erasure");
        with(token).get(MINE).then().body("companions.name", contains(nullValue()));
    }

    @Test
    void who_turns_out_to_be_the_regular_does_not_come_twice() {
        var regular = first.list().extract().<String>path("items[0].participantId");
        var mo = Rows.one(
                "select id::text from participant where name = 'Mo' and organisation_id = '%s'",
                coordinator.organisationId);
        coordinator
                .posts("/participants/" + regular + "/merges", Map.of("otherId", mo))
                .statusCode(200);

        with(token).get(MINE).then().body("companions.name", contains(nullValue()));
    }

    private ValidatableResponse brings(String people) {
        return with(token)
                .body("{\"people\":[" + people + "]}")
                .put(MINE + "/companions")
                .then();
    }
}
