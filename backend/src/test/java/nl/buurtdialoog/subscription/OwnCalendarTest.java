package nl.buurtdialoog.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.coregroup.Carried;
import nl.buurtdialoog.registration.Neighbour;
import nl.buurtdialoog.standing.Edition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who always comes or helps has the own dialogues in the own calendar, by an address that can be ended. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnCalendarTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void who_always_comes_sees_each_edition_as_far_as_they_have_a_place() throws Exception {
        var first = Edition.firstOf(coordinator).publish();
        var token = first.comesAgain(Neighbour.named("Riet"));
        Edition.always(token);
        var key = Subscriber.regular(token).key();
        var second = first.next();
        assertThat(Subscriber.calendar(key).each("STATUS")).containsExactly("CONFIRMED");
        second.publish();

        assertThat(Subscriber.calendar(key).each("STATUS")).containsExactly("CONFIRMED", "CONFIRMED");
        var before = Subscriber.calendar(key).each("UID");
        Edition.with(token).body("{\"edition\":2}").post(Edition.MINE + "/skips");

        var skipped = Subscriber.calendar(key);
        assertThat(skipped.each("STATUS")).containsExactly("CONFIRMED", "CANCELLED");
        assertThat(skipped.each("UID")).isEqualTo(before);
        assertThat(skipped.name()).isEqualTo("Mijn buurtdialogen");
        assertThat(skipped.read().validate().getEntries()).isEmpty();
    }

    @Test
    void who_waits_sees_that_it_may_still_change() throws Exception {
        var first = Edition.firstOf(coordinator).publish();
        var token = first.comesAgain(Neighbour.named("Riet"));
        Edition.always(token);
        var second = first.next().publish();
        Edition.with(token).body("{\"edition\":2}").post(Edition.MINE + "/skips");
        for (var name : new String[] {"A", "B", "C", "D", "E"}) {
            second.send(Neighbour.named(name).body());
        }
        Edition.with(token).delete(Edition.MINE + "/skips/2").then().statusCode(200);

        var calendar = Subscriber.calendar(Subscriber.regular(token).key());

        assertThat(calendar.each("STATUS")).containsExactly("CONFIRMED", "TENTATIVE");
        assertThat(Calendar.value(calendar.events().getLast(), "DESCRIPTION")).contains("wachtlijst");
        Subscriber.regular(token).read().statusCode(200);
        Subscriber.regular(token).stop().statusCode(200);
    }

    @Test
    void who_comes_no_more_or_never_always_came_has_no_calendar() {
        var first = Edition.firstOf(coordinator).publish();
        var token = first.comesAgain(Neighbour.named("Riet"));
        Subscriber.regular(token).make().statusCode(404);
        Edition.always(token);
        var key = Subscriber.regular(token).key();

        Edition.with(token).delete(Edition.MINE).then().statusCode(200);

        Subscriber.open(key).statusCode(404);
    }

    @Test
    void who_carries_a_cycle_sees_its_editions_and_the_own_tasks_and_nobody_s_name() throws Exception {
        var cycle = Carried.by(coordinator);
        var token = cycle.joinsByMail("Fatima");
        var edition = cycle.edition(1, 40);
        cycle.gives(cycle.task(edition, "PROGRAMMING"), cycle.joins("Kwame"));
        Carried.does(token, cycle.task(edition, "RECRUITMENT"), "taking").statusCode(200);
        var key = Subscriber.inCoreGroup(token).key();

        var calendar = Subscriber.calendar(key);
        assertThat(calendar.each("SUMMARY"))
                .hasSize(2)
                .anySatisfy(title -> assertThat(title).startsWith("Buren uitnodigen: "));
        assertThat(Subscriber.text(key)).contains("TRANSP:TRANSPARENT").doesNotContain("Fatima", "Kwame", "ATTENDEE");
        assertThat(calendar.read().validate().getEntries()).isEmpty();

        Carried.does(token, cycle.task(edition, "FACILITATION"), "taking").statusCode(200);
        assertThat(Subscriber.calendar(key).each("SUMMARY"))
                .hasSize(2)
                .anySatisfy(title -> assertThat(title).startsWith("De avond leiden: "));

        Carried.does(token, cycle.task(edition, "RECRUITMENT"), "completion").statusCode(200);
        assertThat(Subscriber.calendar(key).events()).hasSize(1);
    }

    @Test
    void who_helps_sees_every_dialogue_where_they_do_and_of_nobody_else_at_that_address() throws Exception {
        var address = "samira." + UUID.randomUUID() + "@voorbeeld.nl";
        var here = Given.aPublishedDialogue(coordinator.organisationId, 2, 6);
        var there = Given.aPublishedDialogue(coordinator.organisationId, 2, 6);
        helps(here, "FACILITATOR", "Samira", address);
        var token = MailServer.mailTo(address).token();
        helps(there, "VENUE_HOST", "samira", address);
        helps(there, "VENUE_HOST", "Ravi", address);
        var elsewhere = Coordinator.somewhere();
        helps(elsewhere, Given.aPublishedDialogue(elsewhere.organisationId, 2, 6), "FACILITATOR", "Samira", address);

        var key = Subscriber.inTeam(token).key();

        assertThat(Subscriber.calendar(key).each("SUMMARY"))
                .hasSize(2)
                .anySatisfy(title -> assertThat(title).startsWith("Jij begeleidt het gesprek: "))
                .anySatisfy(title -> assertThat(title).startsWith("Jij doet de deur open: "));
        assertThat(Subscriber.text(key).replace("\r\n ", "")).doesNotContain("amira", "Ravi", "voorbeeld.nl");

        coordinator
                .posts("/dialogues/" + there + "/cancellation", Map.of("reason", "Ziek."))
                .statusCode(200);
        assertThat(Subscriber.calendar(key).each("STATUS")).containsExactlyInAnyOrder("CONFIRMED", "CANCELLED");
        Subscriber.inTeam(token).read().statusCode(200);
        Subscriber.inTeam(token).stop().statusCode(200);
    }

    @Test
    void an_address_is_told_once_and_the_one_before_it_opens_nothing() {
        var mine = Subscriber.inCoreGroup(Carried.by(coordinator).joinsByMail("Fatima"));
        mine.read().statusCode(200).body("madeAt", nullValue()).body("address", nullValue());
        var first = mine.key();

        mine.read().body("madeAt", notNullValue()).body("address", nullValue());
        var second = mine.key();

        assertThat(second).isNotEqualTo(first).matches("[A-Za-z0-9_-]{32}");
        Subscriber.open(first).statusCode(404);
        Subscriber.open(second).statusCode(200);
    }

    @Test
    void a_calendar_that_is_stopped_is_not_found_and_asks_for_no_password() {
        var mine = Subscriber.inCoreGroup(Carried.by(coordinator).joinsByMail("Fatima"));
        var key = mine.key();

        mine.stop().statusCode(200).body("madeAt", nullValue());

        Subscriber.open(key)
                .statusCode(404)
                .header("WWW-Authenticate", nullValue())
                .body("instance", not(containsString(key)));
        mine.read().body("madeAt", nullValue());
        mine.stop().statusCode(200);
    }

    @Test
    void a_calendar_ends_with_the_link_by_which_it_was_made() {
        var cycle = Carried.by(coordinator);
        var address = "fatima." + UUID.randomUUID() + "@voorbeeld.nl";
        var member = cycle.joins("Fatima", "EMAIL", address);
        var key = Subscriber.inCoreGroup(MailServer.mailTo(address).token()).key();
        Subscriber.open(key).statusCode(200);

        coordinator.does("/core-group-members/" + member + "/link").statusCode(200);
        Subscriber.open(key).statusCode(404);

        var again =
                Subscriber.inCoreGroup(MailServer.mailsTo(address, 2).getLast().token());
        again.read().body("madeAt", nullValue());
        var next = again.key();
        Subscriber.open(next).statusCode(200);
        coordinator.undoes("/core-group-members/" + member + "/link").statusCode(204);
        Subscriber.open(next).statusCode(404);
    }

    @Test
    void who_left_takes_their_calendar_along() {
        var address = "samira." + UUID.randomUUID() + "@voorbeeld.nl";
        var member =
                helps(Given.aPublishedDialogue(coordinator.organisationId, 2, 6), "FACILITATOR", "Samira", address);
        var key = Subscriber.inTeam(MailServer.mailTo(address).token()).key();

        coordinator.deletes("/team-members/" + member).statusCode(204);

        Subscriber.open(key).statusCode(404);
    }

    @Test
    void a_calendar_of_one_s_own_is_kept_by_nobody_on_the_way_and_not_sent_twice() {
        var key = Subscriber.inCoreGroup(Carried.by(coordinator).joinsByMail("Fatima"))
                .key();
        var tag = Subscriber.open(key)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", matchesPattern("\".+\""))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .queryParam("key", key)
                .get("/api/v1/my-calendar")
                .then()
                .statusCode(304);
    }

    @Test
    void what_opens_a_calendar_opens_nothing_else_and_a_link_opens_no_calendar() {
        var token = Carried.by(coordinator).joinsByMail("Fatima");
        var key = Subscriber.inCoreGroup(token).key();

        Carried.mine(key).statusCode(401);
        for (var wrong : new String[] {token, "", "abc", key + "A", key.substring(1), "é;\n' or 1=1"}) {
            Subscriber.open(wrong).statusCode(404);
        }
        given().get("/api/v1/my-calendar").then().statusCode(404);
        Subscriber.open("a".repeat(101)).statusCode(400);
    }

    private String helps(UUID dialogue, String part, String name, String email) {
        return helps(coordinator, dialogue, part, name, email);
    }

    private static String helps(Coordinator coordinator, UUID dialogue, String part, String name, String email) {
        return coordinator
                .posts(
                        "/dialogues/" + dialogue + "/team-members",
                        Map.of(
                                "part",
                                part,
                                "name",
                                name,
                                "contact",
                                Map.of("kind", "EMAIL", "value", email),
                                "language",
                                "NL"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
