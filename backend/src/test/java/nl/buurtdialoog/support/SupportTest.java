package nl.buurtdialoog.support;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Support looks along when an organisation lets it: for an hour, without changing anything, and written down. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupportTest {

    private static final String REQUESTS = "/support-requests";

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator administrator = coordinator.colleague(ADMINISTRATOR);
    private final UUID subject = UUID.randomUUID();
    private final Coordinator support = Coordinator.with(Tokens.ofSupporter(subject), coordinator.organisationId);

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void without_a_yes_the_organisation_does_not_exist_for_support() {
        asks();

        support.reads("/dialogue-plans").statusCode(404);
        support.reads("/me").body("supporter", equalTo(true)).body("memberships", empty());
    }

    @Test
    void after_a_yes_support_sees_what_a_coordinator_sees_for_an_hour() {
        var id = asks();
        grants(id);

        support.reads("/dialogue-plans").statusCode(200);
        support.reads("/me")
                .body("memberships.organisation.id", contains(coordinator.organisationId.toString()))
                .body("memberships[0].looksAlongUntil", notNullValue());
        clock.moveTo(Duration.ofMinutes(59));
        support.reads("/dialogue-plans").statusCode(200);
        clock.moveTo(Duration.ofMinutes(61));
        support.reads("/dialogue-plans").statusCode(404);
        support.reads("/me").body("memberships", empty());
        administrator.reads(REQUESTS).body("items.status", contains("ENDED"));
    }

    @Test
    void support_changes_nothing_and_sees_nothing_that_is_an_administrator_s() {
        var dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        grants(asks());

        support.posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "Zomaar"))
                .statusCode(403);
        support.posts("/member-invitations", Map.of()).statusCode(403);
        support.reads("/audit-entries").statusCode(403);
        support.reads("/dialogue-plans/" + dialogue).statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void what_support_saw_and_what_was_answered_stands_in_the_trail() {
        var dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        coordinator
                .posts("/dialogues/" + dialogue + "/desk-registrations", Given.aGuest("Riet"))
                .statusCode(201);
        grants(asks());
        support.reads("/dialogues/" + dialogue + "/registrations").statusCode(200);

        administrator
                .reads("/audit-entries")
                .body("items.purpose", hasItems("SUPPORT_ASKED", "SUPPORT_GRANTED", "GUEST_LIST"))
                .body("items.find { it.purpose == 'GUEST_LIST' && it.act == 'READ' }.by", equalTo("SUPPORT"))
                .body("items.find { it.purpose == 'GUEST_LIST' && it.act == 'READ' }.memberName", notNullValue());
    }

    @Test
    void who_asked_once_and_works_here_is_a_member_in_the_trail() {
        var dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        coordinator
                .posts("/dialogues/" + dialogue + "/desk-registrations", Given.aGuest("Riet"))
                .statusCode(201);
        administrator.does(REQUESTS + "/" + asks() + "/refusal").statusCode(200);
        Given.asOwner(("insert into membership (id, organisation_id, account_id, roles, since)"
                        + " select gen_random_uuid(), '%s', id, '{COORDINATOR}', now() from account where subject = '%s'")
                .formatted(coordinator.organisationId, subject));
        support.reads("/dialogues/" + dialogue + "/registrations").statusCode(200);
        Given.asOwner("delete from membership where account_id = (select id from account where subject = '%s')"
                .formatted(subject));

        administrator
                .reads("/audit-entries")
                .body("items.find { it.purpose == 'GUEST_LIST' && it.act == 'READ' }.by", equalTo("MEMBER"));
    }

    @Test
    void an_administrator_ends_it_before_the_hour_is_over() {
        var id = asks();
        grants(id);
        administrator.does(REQUESTS + "/" + id + "/end").statusCode(200).body("status", equalTo("ENDED"));

        support.reads("/dialogue-plans").statusCode(404);
    }

    @Test
    void a_no_is_a_no_and_is_said_once() {
        var id = asks();
        administrator.does(REQUESTS + "/" + id + "/refusal").statusCode(200).body("status", equalTo("REFUSED"));

        administrator
                .does(REQUESTS + "/" + id + "/grant")
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
        support.reads("/dialogue-plans").statusCode(404);
        support.reads("/my-support-requests").body("items.status", contains("REFUSED"));
    }

    @Test
    void what_nobody_answered_within_a_day_opens_nothing_any_more() {
        var id = asks();
        clock.moveTo(Duration.ofHours(25));

        administrator.does(REQUESTS + "/" + id + "/grant").statusCode(409);
        administrator.reads(REQUESTS).body("items.status", contains("LAPSED"));
        asks();
    }

    @Test
    void who_asked_already_waits_for_the_answer() {
        asks();

        ask(coordinator.organisationId).statusCode(409).body("type", equalTo("/problems/already-exists"));
    }

    @Test
    void only_who_works_for_support_may_ask() {
        Coordinator.somewhere()
                .posts(
                        "/my-support-requests",
                        Map.of("organisationId", coordinator.organisationId, "reason", "Ik wil ook kijken"))
                .statusCode(403);
    }

    @Test
    void what_is_no_organisation_is_said_so() {
        ask(UUID.randomUUID()).statusCode(400).body("errors.pointer", contains("/organisationId"));
    }

    @Test
    void another_organisation_s_administrator_cannot_answer() {
        var id = asks();
        var other = Coordinator.somewhere().colleague(ADMINISTRATOR);

        other.does(REQUESTS + "/" + id + "/grant").statusCode(404);
        other.reads(REQUESTS).body("items", empty());
    }

    @Test
    void who_decides_gets_a_mail() {
        var email = "beheer." + UUID.randomUUID() + "@voorbeeld.nl";
        Given.asOwner("update account set email = '%s' where id = (select account_id from membership".formatted(email)
                + " where organisation_id = '%s' and 'ADMINISTRATOR' = any(roles))"
                        .formatted(coordinator.organisationId));
        asks();

        assertThat(MailServer.mailTo(email, "De helpdesk vraagt of die mag meekijken")
                        .text())
                .contains("een uur meekijken", "/coordinator/meekijken");
    }

    @Test
    void the_database_itself_lets_nobody_look_along_for_longer_than_an_hour() {
        var id = asks();

        assertThatThrownBy(() -> Given.asOwner(
                        ("update support_access set answered_at = now(), ends_at = now() + interval '2 hours'"
                                        + " where id = '%s'")
                                .formatted(id)))
                .hasStackTraceContaining("an_hour_at_most");
    }

    private String asks() {
        return ask(coordinator.organisationId).statusCode(201).extract().path("id");
    }

    private ValidatableResponse ask(UUID organisationId) {
        return given().auth()
                .oauth2(Tokens.ofSupporter(subject))
                .contentType("application/json")
                .body(Map.of("organisationId", organisationId, "reason", "De lijst met tafels doet raar"))
                .post("/api/v1/my-support-requests")
                .then();
    }

    private void grants(String id) {
        administrator.does(REQUESTS + "/" + id + "/grant").statusCode(200).body("status", equalTo("GRANTED"));
    }
}
