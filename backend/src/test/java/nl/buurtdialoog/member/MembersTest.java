package nl.buurtdialoog.member;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.FACILITATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How somebody comes to work with an organisation, with which roles, and how that ends. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(AccountKeeper.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MembersTest {

    private static final String MEMBERS = "/members";

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator administrator = coordinator.colleague(ADMINISTRATOR);
    private final String email = "els." + UUID.randomUUID() + "@voorbeeld.nl";

    @AfterEach
    void keycloak_is_back() {
        AccountKeeper.isAway(false);
    }

    @Test
    void who_is_invited_has_an_account_that_waits_for_a_password_and_is_a_member_at_once() {
        var id = invited(coordinator, PHONE_DESK, FACILITATOR);

        assertThat(AccountKeeper.withEmail(email).path("firstName").asText()).isEqualTo("Els");
        assertThat(AccountKeeper.withEmail(email).at("/attributes/locale/0").asText())
                .isEqualTo("nl");
        assertThat(AccountKeeper.mailedTo(email)).containsExactly("UPDATE_PASSWORD");
        coordinator
                .reads(MEMBERS + "/" + id)
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", equalTo("Els de Vries"))
                .body("email", equalTo(email))
                .body("roles", contains("PHONE_DESK", "FACILITATOR"));
        asksFor(newcomer(), "/dialogue-plans").statusCode(200);
    }

    @Test
    void an_administrator_sets_up_a_second_factor_before_anything_else() {
        invited(administrator, ADMINISTRATOR);

        assertThat(AccountKeeper.mailedTo(email)).containsExactly("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    }

    @Test
    void who_has_an_account_already_keeps_it_and_gets_a_mail_of_ours() {
        var subject = UUID.randomUUID();
        AccountKeeper.has(subject, email, "Elisabeth", "Vries");
        var id = invited(coordinator, FACILITATOR);

        assertThat(AccountKeeper.mailedTo(email)).isEmpty();
        coordinator.reads(MEMBERS + "/" + id).body("name", equalTo("Elisabeth Vries"));
        var mail = MailServer.mailTo(email, "Je werkt nu mee met Buurtdialoog");
        assertThat(mail.text())
                .contains("Dag Elisabeth Vries,", "Je bent daar vanaf nu: dialoogbegeleider.", "/coordinator");
        asksFor(Tokens.ofPerson(subject), "/dialogue-plans").statusCode(403);
    }

    @Test
    void who_signs_in_already_and_becomes_administrator_sets_up_a_second_factor_at_the_next_sign_in() {
        var subject = UUID.randomUUID();
        AccountKeeper.has(subject, email, "Els", "de Vries");
        var id = invited(administrator, COORDINATOR);
        assertThat(AccountKeeper.actionsOf(subject)).isEmpty();

        administrator
                .changes(MEMBERS + "/" + id, Map.of("roles", List.of("ADMINISTRATOR")))
                .statusCode(200)
                .body("roles", contains("ADMINISTRATOR"));

        assertThat(AccountKeeper.actionsOf(subject)).containsExactly("CONFIGURE_TOTP");
    }

    @Test
    void who_lost_the_mail_gets_it_again() {
        var id = invited(coordinator, PHONE_DESK);
        AccountKeeper.forgetMails();

        coordinator.does(MEMBERS + "/" + id + "/invitation").statusCode(202).body("name", equalTo("Els de Vries"));

        assertThat(AccountKeeper.mailedTo(email)).containsExactly("UPDATE_PASSWORD");
    }

    @Test
    void only_an_administrator_invites_an_administrator_again() {
        var id = invited(administrator, ADMINISTRATOR);

        coordinator.does(MEMBERS + "/" + id + "/invitation").statusCode(403);
        administrator.does(MEMBERS + "/" + id + "/invitation").statusCode(202);
    }

    @Test
    void who_lost_a_telephone_signs_out_on_every_device_at_once() {
        var subject = UUID.randomUUID();
        var token = Tokens.ofSession(subject, "one");
        var other = Tokens.ofSession(subject, "other");
        asksFor(other, "/me").statusCode(200);

        given().auth().oauth2(token).delete("/api/v1/my-sessions").then().statusCode(204);

        asksFor(token, "/me").statusCode(401);
        asksFor(other, "/me").statusCode(401);
        asksFor(Tokens.ofPerson(UUID.randomUUID()), "/me").statusCode(200);
        assertThat(AccountKeeper.endedSessionsOf(subject)).isTrue();
    }

    @Test
    void while_keycloak_is_away_no_session_is_ended_and_that_is_said() {
        var token = Tokens.ofPerson(UUID.randomUUID());
        asksFor(token, "/me").statusCode(200);
        AccountKeeper.isAway(true);

        given().auth().oauth2(token).delete("/api/v1/my-sessions").then().statusCode(503);

        asksFor(token, "/me").statusCode(200);
    }

    @Test
    void nobody_is_invited_twice() {
        invited(coordinator, FACILITATOR);

        invites(coordinator, FACILITATOR).statusCode(409).body("type", equalTo("/problems/already-a-member"));
    }

    @Test
    void what_is_no_address_is_said_so_and_makes_no_account() {
        coordinator
                .posts("/member-invitations", invitation("els at voorbeeld", PHONE_DESK))
                .statusCode(400)
                .body("errors.pointer", contains("/email"))
                .body("errors.code", contains("not-an-email"));
    }

    @Test
    void while_keycloak_is_away_nobody_is_invited_and_that_is_said() {
        AccountKeeper.isAway(true);

        invites(coordinator, PHONE_DESK).statusCode(503).body("type", equalTo("/problems/sign-in-server-away"));
        coordinator.reads(MEMBERS).body("items.email", not(hasItem(email)));
    }

    @Test
    void a_coordinator_gives_every_role_but_that_of_administrator() {
        invites(coordinator, ADMINISTRATOR).statusCode(403).body("type", equalTo("/problems/not-allowed"));
        var id = invited(coordinator, PHONE_DESK);

        coordinator
                .changes(MEMBERS + "/" + id, Map.of("roles", List.of("COORDINATOR", "TRAINER")))
                .statusCode(200)
                .body("roles", contains("COORDINATOR", "TRAINER"));
        coordinator
                .changes(MEMBERS + "/" + id, Map.of("roles", List.of("COORDINATOR", "ADMINISTRATOR")))
                .statusCode(403);
    }

    @Test
    void a_coordinator_does_not_end_an_administrator() {
        invited(administrator, ADMINISTRATOR, COORDINATOR);
        var id = memberWith(email);

        coordinator.deletes(MEMBERS + "/" + id).statusCode(403);
        coordinator
                .changes(MEMBERS + "/" + id, Map.of("roles", List.of("COORDINATOR")))
                .statusCode(403);
        coordinator
                .changes(MEMBERS + "/" + id, Map.of("roles", List.of("ADMINISTRATOR", "TRAINER")))
                .statusCode(200);
    }

    @Test
    void the_last_administrator_stays_one() {
        var last = administratorsOf(coordinator).getFirst();

        administrator
                .deletes(MEMBERS + "/" + last)
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));
        administrator
                .changes(MEMBERS + "/" + last, Map.of("roles", List.of("COORDINATOR")))
                .statusCode(409);
        invited(administrator, ADMINISTRATOR);

        administrator.deletes(MEMBERS + "/" + last).statusCode(204);
    }

    @Test
    void two_administrators_who_remove_each_other_at_once_leave_one() throws Exception {
        for (int round = 0; round < 5; round++) {
            var place = Coordinator.somewhere();
            var one = place.colleague(ADMINISTRATOR);
            var other = place.colleague(ADMINISTRATOR);
            var ids = administratorsOf(place);
            try (var browsers = Executors.newFixedThreadPool(2)) {
                var first = browsers.submit(() -> one.deletes(MEMBERS + "/" + ids.getFirst()));
                var second = browsers.submit(() -> other.deletes(MEMBERS + "/" + ids.getLast()));
                first.get();
                second.get();
            }
            assertThat(administratorsOf(place)).hasSize(1);
        }
    }

    @Test
    void a_removal_works_at_once_also_in_a_session_that_goes_on() {
        var id = invited(coordinator, COORDINATOR);
        var session = Tokens.ofSession(subject(), UUID.randomUUID().toString());
        asksFor(session, MEMBERS).statusCode(200);
        asksFor(newcomer(), MEMBERS).statusCode(200);

        coordinator.deletes(MEMBERS + "/" + id).statusCode(204);

        asksFor(session, MEMBERS).statusCode(404).body("type", equalTo("/problems/organisation-not-found"));
        asksFor(newcomer(), MEMBERS).statusCode(404);
        given().auth().oauth2(session).get("/api/v1/me").then().body("memberships", hasSize(0));
        coordinator.reads(MEMBERS + "/" + id).statusCode(404);
    }

    @Test
    void a_role_that_is_taken_is_gone_at_the_next_request() {
        var id = invited(coordinator, COORDINATOR);
        asksFor(newcomer(), "/partner-clients").statusCode(200);

        coordinator.changes(MEMBERS + "/" + id, Map.of("roles", List.of("PHONE_DESK")));

        asksFor(newcomer(), "/partner-clients").statusCode(403);
    }

    @Test
    void who_was_removed_can_be_invited_again() {
        coordinator.deletes(MEMBERS + "/" + invited(coordinator, FACILITATOR)).statusCode(204);

        invites(coordinator, TRAINER_AND_EDITOR).statusCode(201);
        coordinator.reads(MEMBERS + "/" + memberWith(email)).body("roles", contains("TRAINER", "EDITOR"));
    }

    @Test
    void who_does_nothing_is_no_member_so_roles_are_never_empty() {
        var id = invited(coordinator, FACILITATOR);

        coordinator
                .changes(MEMBERS + "/" + id, Map.of("roles", List.of()))
                .statusCode(400)
                .body("errors.pointer", contains("/roles"));
    }

    @Test
    void a_change_names_the_version_it_knows() {
        var path = MEMBERS + "/" + invited(coordinator, FACILITATOR);
        var before = coordinator.etag(path);
        coordinator.changes(path, Map.of("roles", List.of("TRAINER"))).statusCode(200);

        coordinator.changes(path, Map.of("roles", List.of("EDITOR")), before).statusCode(412);
        coordinator.undoes(path).statusCode(428);
    }

    @Test
    void who_gave_or_took_roles_is_written_down() {
        var id = invited(coordinator, FACILITATOR);
        coordinator.changes(MEMBERS + "/" + id, Map.of("roles", List.of("TRAINER")));

        administrator
                .reads("/audit-entries")
                .body("items.purpose", contains("MEMBER_ROLES", "MEMBER_INVITED"))
                .body("items.aboutMemberName", contains("Els de Vries", "Els de Vries"))
                .body("items[0].participantId", nullValue());
        coordinator.deletes(MEMBERS + "/" + id);

        administrator
                .reads("/audit-entries?purpose=MEMBER_REMOVED")
                .body("items", hasSize(1))
                .body("items[0].aboutMemberName", nullValue())
                .body("items[0].memberId", notNullValue());
    }

    @Test
    void what_waited_to_be_told_to_who_is_removed_is_forgotten() {
        AccountKeeper.has(UUID.randomUUID(), email, "Els", "de Vries");
        var id = invited(coordinator, FACILITATOR);
        coordinator.deletes(MEMBERS + "/" + id).statusCode(204);

        assertThat(Schema.strings("select status from message where about_id = '%s'".formatted(id)))
                .isEmpty();
    }

    private static final Role[] TRAINER_AND_EDITOR = {Role.TRAINER, Role.EDITOR};

    private String invited(Coordinator by, Role... roles) {
        return invites(by, roles).statusCode(201).extract().path("id");
    }

    private ValidatableResponse invites(Coordinator by, Role... roles) {
        return by.posts("/member-invitations", invitation(email, roles));
    }

    private static Map<String, Object> invitation(String email, Role... roles) {
        return Map.of(
                "email", email, "firstName", "Els", "lastName", "de Vries", "language", "NL", "roles", List.of(roles));
    }

    private UUID subject() {
        return UUID.fromString(AccountKeeper.withEmail(email).path("id").asText());
    }

    /** The token of who was invited, as if they chose a password and signed in. */
    private String newcomer() {
        return Tokens.ofPerson(subject());
    }

    private ValidatableResponse asksFor(String token, String path) {
        return given().auth()
                .oauth2(token)
                .header("Organisation", coordinator.organisationId)
                .get("/api/v1" + path)
                .then();
    }

    private String memberWith(String address) {
        return coordinator.reads(MEMBERS).extract().path("items.find { it.email == '%s' }.id".formatted(address));
    }

    private static List<String> administratorsOf(Coordinator place) {
        return place.reads(MEMBERS).extract().path("items.findAll { it.roles.contains('ADMINISTRATOR') }.id");
    }
}
