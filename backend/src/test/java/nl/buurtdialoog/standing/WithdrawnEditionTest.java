package nl.buurtdialoog.standing;

import static nl.buurtdialoog.standing.Edition.MINE;
import static nl.buurtdialoog.standing.Edition.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.registration.Neighbour;
import nl.buurtdialoog.registration.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An edition that was published too early: its regulars did nothing for their seat, and nothing is asked of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawnEditionTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Neighbour riet = Neighbour.named("Riet");
    private Edition first;
    private String token;

    @BeforeEach
    void riet_always_comes() {
        first = Edition.firstOf(coordinator).publish();
        token = first.comesAgain(riet);
        Edition.always(token);
    }

    @Test
    void regulars_alone_do_not_keep_an_edition_published_and_hear_that_their_seat_comes_back() {
        var second = first.next().publish();
        assertThat(MailServer.mailsTo(riet.address(), 2)).hasSize(2);

        withdraws(second).statusCode(200).body("status", equalTo("DRAFT"));
        assertThat(MailServer.mailsTo(riet.address(), 3).getLast().text())
                .contains("Je hoeft niets te doen.")
                .doesNotContain("afgemeld");
        with(token).get(MINE).then().body("editions.place", contains("COMING", "EXPECTED"));

        second.publish();
        second.guests().body("items.status", contains("CONFIRMED"));
        first.list().body("items.seats", contains(1)).body("items.passedOver", contains(0));
    }

    @Test
    void who_was_told_nothing_yet_is_told_nothing() {
        var second = first.next().publish();
        MailServer.mailsTo(riet.address(), 2);
        Given.asOwner("update message set status = 'QUEUED' where dialogue_id = '%s'".formatted(second.dialogue()));

        withdraws(second).statusCode(200);
        assertThat(Rows.one(
                        "select string_agg(template || ' ' || status, ', ') from message where dialogue_id = '%s'",
                        second.dialogue()))
                .isEqualTo("REGISTRATION_CONFIRMED WITHDRAWN");
    }

    @Test
    void who_skipped_it_skips_it_still_when_it_is_published_again() {
        var second = first.next().publish();
        with(token).body("{\"edition\":2}").post(MINE + "/skips");
        withdraws(second).statusCode(200);
        with(token).get(MINE).then().body("editions.place", contains("COMING", "SKIPPED"));

        second.publish();
        second.guests().body("items.status", contains("CANCELLED"));
        with(token).delete(MINE + "/skips/2").then().body("editions[1].place", equalTo("COMING"));
    }

    @Test
    void somebody_who_asked_for_a_seat_keeps_it_published_and_regulars_keep_theirs() {
        var second = first.next().publish();
        second.send(Neighbour.named("Nieuw").body());

        withdraws(second).statusCode(409).body("type", org.hamcrest.Matchers.endsWith("dialogue-has-registrations"));
        second.guests().body("items.status", contains("CONFIRMED", "CONFIRMED"));
        assertThat(MailServer.mailsTo(riet.address(), 2)).hasSize(2);
    }

    private ValidatableResponse withdraws(Edition edition) {
        return coordinator.undoes("/dialogues/" + edition.dialogue() + "/publication");
    }
}
