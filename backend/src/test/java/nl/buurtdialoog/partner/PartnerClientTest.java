package nl.buurtdialoog.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a coordinator lets a partner in, and out again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(KeyMaker.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerClientTest {

    private static final String PARTNERS = "/partner-clients";

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();

    @AfterEach
    void all_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
        KeyMaker.isAway(false);
    }

    @Test
    void a_partner_gets_a_key_after_the_agreement_is_recorded_and_its_secret_is_shown_once() {
        var made = lets("SIGN_PEOPLE_UP", "READ_REGISTRATIONS");

        assertThat(made.<String>path("clientSecret")).hasSizeGreaterThan(40);
        assertThat(KeyMaker.scopesOf(made.path("clientId")))
                .containsExactly("registrations:write", "registrations:read");
        var read = coordinator
                .reads(PARTNERS + "/" + made.path("client.id"))
                .statusCode(200)
                .body("agreement.kind", equalTo("DATA_SHARING"))
                .body("agreement.version", equalTo("2.1"))
                .body("agreement.agreedOn", equalTo("2026-01-15"))
                .body("lastUsedAt", nullValue())
                .extract()
                .asString();
        assertThat(read).doesNotContain(made.<String>path("clientSecret"));
        coordinator.reads(PARTNERS).body("items.name", contains("Bibliotheek"));
    }

    @Test
    void without_an_agreement_or_with_one_of_tomorrow_nobody_gets_a_key() {
        coordinator
                .posts(PARTNERS, Map.of("name", "Bibliotheek", "scopes", List.of("READ_COUNTS")))
                .statusCode(400)
                .body("errors.pointer", contains("/agreement"));
        var agreement = Map.of("kind", "PROCESSOR", "version", "1", "agreedOn", "2099-01-01");
        coordinator
                .posts(PARTNERS, Map.of("name", "Bieb", "scopes", List.of("READ_COUNTS"), "agreement", agreement))
                .statusCode(400)
                .body("errors.code", contains("not-in-the-past"));

        coordinator.reads(PARTNERS).body("items", empty());
    }

    @Test
    void a_partner_may_do_what_it_was_given_whatever_its_token_says() {
        var library = Partner.withKey(lets("READ_REGISTRATIONS").path("clientId"));

        library.reads("/partner-registrations").statusCode(200);
        library.does("/partner-registrations/" + coordinator.organisationId + "/cancellation")
                .statusCode(403);
    }

    @Test
    void how_often_a_partner_asks_is_shown_per_day() {
        var made = lets("READ_REGISTRATIONS");
        var library = Partner.withKey(made.path("clientId"));
        library.reads("/partner-registrations");
        library.reads("/partner-registrations");
        clock.moveTo(Duration.ofDays(1));
        library.reads("/partner-registrations");

        coordinator
                .reads(PARTNERS + "/" + made.path("client.id"))
                .body("use.requests", contains(1, 2))
                .body("lastUsedAt", notNullValue());
    }

    @Test
    void after_a_change_both_keys_open_for_a_week_and_then_the_new_one_alone() {
        var made = lets("READ_REGISTRATIONS");
        var former = Partner.withKey(made.path("clientId"));
        var changed = coordinator
                .does(PARTNERS + "/" + made.path("client.id") + "/key-change")
                .statusCode(200)
                .body("client.formerKeyEndsAt", notNullValue())
                .extract();
        var now = Partner.withKey(changed.path("clientId"));
        assertThat(changed.<String>path("clientSecret")).isNotEqualTo(made.path("clientSecret"));

        former.reads("/partner-registrations").statusCode(200);
        now.reads("/partner-registrations").statusCode(200);
        clock.moveTo(Duration.ofDays(8));

        former.reads("/partner-registrations").statusCode(403);
        now.reads("/partner-registrations").statusCode(200);
        coordinator.reads(PARTNERS + "/" + made.path("client.id")).body("formerKeyEndsAt", nullValue());
    }

    @Test
    void what_was_signed_up_with_the_former_key_is_still_the_partners() {
        var made = lets("READ_REGISTRATIONS", "SIGN_PEOPLE_UP");
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        var id = Partner.withKey(made.path("clientId")).brings(dialogue, "Fatima");
        var changed = coordinator
                .does(PARTNERS + "/" + made.path("client.id") + "/key-change")
                .extract();

        Partner.withKey(changed.path("clientId"))
                .reads("/partner-registrations/" + id)
                .statusCode(200);
    }

    @Test
    void a_stop_works_at_once_on_a_token_that_is_still_valid_also_while_keycloak_is_away() {
        var made = lets("READ_REGISTRATIONS");
        var library = Partner.withKey(made.path("clientId"));
        library.reads("/partner-registrations").statusCode(200);
        KeyMaker.isAway(true);

        coordinator
                .does(PARTNERS + "/" + made.path("client.id") + "/stop")
                .statusCode(200)
                .body("stoppedAt", notNullValue());

        library.reads("/partner-registrations").statusCode(403);
        KeyMaker.isAway(false);
        coordinator
                .does(PARTNERS + "/" + made.path("client.id") + "/key-change")
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void the_key_of_who_is_stopped_is_removed_from_keycloak() {
        var made = lets("READ_COUNTS");
        assertThat(KeyMaker.knows(made.path("clientId"))).isTrue();
        coordinator.does(PARTNERS + "/" + made.path("client.id") + "/stop").statusCode(200);

        assertThat(KeyMaker.knows(made.path("clientId"))).isFalse();
    }

    @Test
    void while_keycloak_is_away_nothing_changes_and_that_is_said() {
        KeyMaker.isAway(true);

        coordinator
                .posts(PARTNERS, partner("READ_COUNTS"))
                .statusCode(503)
                .header("Retry-After", "10")
                .body("type", equalTo("/problems/sign-in-server-away"))
                .body(
                        "detail",
                        equalTo("De inlogserver is even niet bereikbaar. Er is niets veranderd. Probeer het zo weer."));
        coordinator.reads(PARTNERS).body("items", empty());
    }

    private ExtractableResponse<Response> lets(String... scopes) {
        return coordinator.posts(PARTNERS, partner(scopes)).statusCode(201).extract();
    }

    private static Map<String, Object> partner(String... scopes) {
        return Map.of(
                "name",
                "Bibliotheek",
                "scopes",
                List.of(scopes),
                "agreement",
                Map.of("kind", "DATA_SHARING", "version", "2.1", "agreedOn", "2026-01-15"));
    }
}
