package nl.buurtdialoog.standing;

import static nl.buurtdialoog.standing.Edition.MINE;
import static nl.buurtdialoog.standing.Edition.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.registration.Neighbour;
import nl.buurtdialoog.registration.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** "Ik kom altijd", by the link of one's own registration. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlwaysComingTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private Edition first;
    private final Neighbour riet = Neighbour.named("Riet");

    @BeforeEach
    void a_cycle_has_its_first_edition() {
        first = Edition.firstOf(coordinator).publish();
    }

    @Test
    void who_always_comes_has_a_seat_in_the_next_edition_once_it_is_published_and_is_told() {
        var token = first.comesAgain(riet);
        with(token).get(MINE).then().body("since", nullValue()).body("editions.size()", equalTo(0));

        Edition.always(token)
                .body("since", notNullValue())
                .body("editions.number", contains(1, 2))
                .body("editions.place", contains("COMING", "EXPECTED"));
        Edition.always(token).body("editions.number", contains(1, 2));

        var second = first.next();
        assertThat(MailServer.mailsTo(riet.address())).hasSize(1);
        second.publish();
        second.guests().body("items.status", contains("CONFIRMED")).body("items.people[0].firstTime", contains(false));
        assertThat(MailServer.mailsTo(riet.address(), 2).getLast().text())
                .contains("Je komt altijd, dus er staat weer een stoel voor je klaar.")
                .contains("De keer daarna ben je er vanzelf weer bij.");
    }

    @Test
    void a_time_that_is_skipped_before_it_is_published_gives_no_seat_and_the_time_after_does() {
        var token = first.comesAgain(riet);
        Edition.always(token);

        with(token)
                .body("{\"edition\":2}")
                .post(MINE + "/skips")
                .then()
                .body("editions.place", contains("COMING", "SKIPPED"));
        var second = first.next().publish();
        second.guests().body("items.size()", equalTo(0));
        var third = second.next().publish();
        third.guests().body("items.status", contains("CONFIRMED"));
    }

    @Test
    void a_skip_is_undone_before_it_is_published_as_if_nothing_was_said() {
        var token = first.comesAgain(riet);
        Edition.always(token);
        with(token).body("{\"edition\":2}").post(MINE + "/skips");

        with(token).delete(MINE + "/skips/2").then().body("editions.place", contains("COMING", "EXPECTED"));
        first.next().publish().guests().body("items.status", contains("CONFIRMED"));
    }

    @Test
    void who_skipped_before_it_was_published_can_still_come_after_all() {
        var token = first.comesAgain(riet);
        Edition.always(token);
        with(token).body("{\"edition\":2}").post(MINE + "/skips");
        var second = first.next().publish();

        with(token)
                .get(MINE)
                .then()
                .body("editions[1].place", equalTo("SKIPPED"))
                .body("editions[1].canUndo", equalTo(true));
        with(token).delete(MINE + "/skips/2").then().body("editions[1].place", equalTo("COMING"));
        second.guests().body("items.status", contains("CONFIRMED"));
    }

    @Test
    void a_time_that_is_published_is_given_back_to_who_waits_and_the_time_after_comes_by_itself() {
        var token = first.comesAgain(riet);
        Edition.always(token);
        var second = first.next().publish();
        for (var name : new String[] {"A", "B", "C", "D", "E"}) {
            second.send(Neighbour.named(name).body());
        }
        second.guests()
                .body(
                        "items.status",
                        contains("CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "WAITING"));

        with(token).body("{\"edition\":2}").post(MINE + "/skips").then().body("editions[1].place", equalTo("SKIPPED"));
        second.guests().body("items[0].status", equalTo("CANCELLED")).body("items[5].status", equalTo("OFFERED"));
        with(token).delete(MINE + "/skips/2").then().body("editions[1].place", equalTo("WAITING"));
        second.next().publish().guests().body("items.status", contains("CONFIRMED"));
    }

    @Test
    void who_stops_keeps_the_place_they_have_and_gets_no_other() {
        var token = first.comesAgain(riet);
        Edition.always(token);

        with(token).delete(MINE).then().statusCode(200).body("since", nullValue());
        first.guests().body("items.status", contains("CONFIRMED"));
        first.next().publish().guests().body("items.size()", equalTo(0));
        with(token).body("{\"edition\":2}").post(MINE + "/skips").then().statusCode(404);
    }

    @Test
    void only_an_edition_that_is_to_come_is_skipped() {
        var token = first.comesAgain(riet);
        Edition.always(token);

        with(token)
                .body("{\"edition\":7}")
                .post(MINE + "/skips")
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-coming-edition"));
        with(token).delete(MINE + "/skips/7").then().statusCode(404);
    }

    @Test
    void what_somebody_needs_goes_along_to_each_edition_until_they_say_otherwise() {
        first.send(riet.body("{\"hardOfHearing\":true,\"stepFree\":false,\"childAlong\":false,\"buddy\":false}", "NL")
                .replace("\"consents\":[", "\"consents\":[{\"purpose\":\"PRACTICAL_NEEDS\",\"version\":\"2026-11\"},"));
        var token = MailServer.mailTo(riet.address()).token();
        Edition.always(token).body("needs.hardOfHearing", equalTo(true)).body("asksNeedsAgain", equalTo(false));
        var second = first.next().publish();
        second.guests().body("items.people[0].needs.hardOfHearing", contains(true));

        nl.buurtdialoog.Given.asOwner(
                "update standing_registration set needs_said_at = now() - interval '13 months' where cycle_id = '%s'"
                        .formatted(first.cycle()));
        with(token).get(MINE).then().body("asksNeedsAgain", equalTo(true));
        with(token).post(MINE + "/needs-confirmation").then().body("asksNeedsAgain", equalTo(false));
        with(token).delete(MINE + "/needs").then().body("needs", nullValue());
        second.next().publish().guests().body("items.people[0].needs", contains(nullValue()));
    }

    @Test
    void a_dialogue_that_stands_alone_has_no_next_time() {
        var alone = nl.buurtdialoog.Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        var token = riet.tokenAfterSigningUpFor(alone);

        with(token).get(MINE).then().statusCode(404);
        with(token).post(MINE).then().statusCode(404);
        with(token).get("/api/v1/my-registration").then().body("cycleId", nullValue());
    }

    @Test
    void who_is_erased_always_comes_no_more() {
        var token = first.comesAgain(riet);
        Edition.always(token);
        var person = UUID.fromString(first.list().extract().<String>path("items[0].participantId"));

        coordinator.does("/participants/" + person + "/erasure");
        assertThat(Rows.count("standing_registration where cycle_id = '%s'", first.cycle()))
                .isZero();
        first.next().publish().guests().body("items.size()", equalTo(0));
    }

    @Test
    void who_takes_back_that_they_take_part_always_comes_no_more() {
        var token = first.comesAgain(riet);
        Edition.always(token);
        takesBack(token, "TAKING_PART");

        with(token).get(MINE).then().body("since", nullValue());
        first.guests().body("items.status", contains("CANCELLED"));
        first.next().publish().guests().body("items.size()", equalTo(0));
    }

    @Test
    void who_takes_back_what_they_need_still_always_comes() {
        first.send(riet.body("{\"hardOfHearing\":true,\"stepFree\":false,\"childAlong\":false,\"buddy\":false}", "NL")
                .replace("\"consents\":[", "\"consents\":[{\"purpose\":\"PRACTICAL_NEEDS\",\"version\":\"2026-11\"},"));
        var token = MailServer.mailTo(riet.address()).token();
        Edition.always(token);
        takesBack(token, "PRACTICAL_NEEDS");

        with(token).get(MINE).then().body("since", notNullValue()).body("needs", nullValue());
        first.next()
                .publish()
                .guests()
                .body("items.status", contains("CONFIRMED"))
                .body("items.people[0].needs", contains(nullValue()));
    }

    /** What they agreed to for every edition at once. */
    private static void takesBack(String token, String purpose) {
        var consent = with(token)
                .get("/api/v1/my-personal-file")
                .then()
                .extract()
                .<String>path("consents.find { it.dialogueTitle == null && it.purpose == '%s' }.id".formatted(purpose));
        with(token)
                .post("/api/v1/my-personal-file/consents/" + consent + "/withdrawal")
                .then()
                .statusCode(200);
    }
}
