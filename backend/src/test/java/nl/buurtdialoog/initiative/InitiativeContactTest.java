package nl.buurtdialoog.initiative;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who speaks for an initiative, how they agreed to that, and how we forget them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InitiativeContactTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Inject
    ContactsForgotten daily;

    private String initiative;

    @BeforeEach
    void an_initiative() {
        initiative = "/initiatives/"
                + coordinator
                        .posts(
                                "/initiatives",
                                Map.of(
                                        "name", "Soep op straat",
                                        "place", "Lombok",
                                        "region", "Utrecht",
                                        "activities", "Samen eten",
                                        "volunteers", "UP_TO_5",
                                        "participants", "FROM_6_TO_15"))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void the_text_they_agree_to_is_there_for_all_in_two_languages() {
        get("/api/v1/initiative-consent-texts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].version", equalTo("2026-11"))
                .body("items[0].text", containsString("Ik spreek voor ons initiatief"));
        get("/api/v1/initiative-consent-texts?language=EN")
                .then()
                .body("items[0].text", containsString("I speak for our initiative"));
    }

    @Test
    void there_are_two_at_most_and_each_agreed_for_themselves() {
        noted("SECOND", "Ali", "EMAIL", "ali@voorbeeld.nl", "PAPER").statusCode(200);
        noted("FIRST", "Sanne", "MOBILE", "06 12345678", "PHONE")
                .statusCode(200)
                .body("contacts.name", contains("Sanne", "Ali"))
                .body("contacts.consentVia", contains("PHONE", "PAPER"))
                .body("contacts[0].contact.value", equalTo("+31612345678"));

        noted("FIRST", "Fatma", "EMAIL", "fatma@voorbeeld.nl", "PHONE").body("contacts.name", contains("Fatma", "Ali"));
    }

    @Test
    void who_cannot_be_reached_or_agreed_to_no_text_of_ours_cannot_speak_for_it() {
        noted("FIRST", "Sanne", "NONE", null, "PHONE")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/contact/contact/kind"))
                .body("errors[0].code", equalTo("reachable-contact-needed"));
        noted("FIRST", "Sanne", "EMAIL", "sanne", "PHONE")
                .statusCode(400)
                .body("errors[0].code", equalTo("not-an-email"));

        var wish = new HashMap<>(contact("Sanne", "EMAIL", "sanne@voorbeeld.nl"));
        wish.put("consentVersion", "1999-01");
        coordinator
                .puts(initiative + "/contacts/FIRST", Map.of("contact", wish, "consentVia", "PHONE"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/contact/consentVersion"))
                .body("errors[0].code", equalTo("unknown-version"));
    }

    @Test
    void an_adviser_writes_a_contact_down_and_forgets_one() {
        var adviser = coordinator.colleague(Role.ADVISER);
        adviser.puts(
                        initiative + "/contacts/FIRST",
                        Map.of("contact", contact("Sanne", "EMAIL", "sanne@voorbeeld.nl"), "consentVia", "PHONE"))
                .statusCode(200);

        adviser.undoes(initiative + "/contacts/FIRST").statusCode(204);
        adviser.undoes(initiative + "/contacts/FIRST").statusCode(204);
        adviser.reads(initiative).body("contacts", empty());
    }

    @Test
    void whoever_reads_or_changes_who_speaks_for_it_stands_in_the_trail() {
        noted("FIRST", "Sanne", "EMAIL", "sanne@voorbeeld.nl", "PHONE");
        coordinator.reads(initiative);
        coordinator.undoes(initiative + "/contacts/FIRST");
        coordinator.reads(initiative);

        coordinator
                .colleague(Role.ADMINISTRATOR)
                .reads("/audit-entries?purpose=INITIATIVES")
                .statusCode(200)
                .body("items.act", contains("CHANGED", "READ", "CHANGED"))
                .body("items[0].aboutInitiativeName", equalTo("Soep op straat"))
                .body("items[0].participantId", nullValue());
    }

    @Test
    void a_person_who_is_erased_speaks_for_it_no_more_and_somebody_else_at_the_same_address_does() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        noted("FIRST", "Riet", "EMAIL", "RIET@voorbeeld.nl", "PHONE");
        noted("SECOND", "Wim", "EMAIL", "riet@voorbeeld.nl", "PHONE");

        coordinator.does("/participants/" + sample.participant + "/erasure").statusCode(200);

        coordinator.reads(initiative).body("contacts.name", contains("Wim"));
    }

    @Test
    void a_participant_who_is_corrected_is_not_followed_to_an_initiative() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        noted("FIRST", "Riet", "EMAIL", "riet@voorbeeld.nl", "PHONE");

        coordinator
                .changes("/participants/" + sample.participant, Map.of("name", "Riet Kuipers"))
                .statusCode(200);

        coordinator.reads(initiative).body("contacts.name", contains("Riet"));
    }

    @Test
    void the_file_of_a_participant_says_nothing_of_an_initiative() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        noted("FIRST", "Riet", "EMAIL", "riet@voorbeeld.nl", "PHONE");

        var file = coordinator
                .reads("/participants/" + sample.participant + "/personal-file")
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file).doesNotContain("Soep op straat", "INITIATIVES");
    }

    @Test
    void two_years_after_its_last_trajectory_nobody_is_known_to_have_spoken_for_it() {
        noted("FIRST", "Sanne", "EMAIL", "sanne@voorbeeld.nl", "PHONE");
        agreedYearsAgo();
        advised("CLOSED", "now() - interval '23 months'");
        daily.run();
        coordinator.reads(initiative).body("contacts", hasSize(1));

        Given.asOwner("update trajectory set closed_at = now() - interval '25 months' where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
        daily.run();
        coordinator.reads(initiative).statusCode(200).body("contacts", empty());
    }

    @Test
    void who_speaks_for_one_that_is_advised_now_stays_however_long_it_takes() {
        noted("FIRST", "Sanne", "EMAIL", "sanne@voorbeeld.nl", "PHONE");
        agreedYearsAgo();
        advised("CALL", "null");
        daily.run();
        coordinator.reads(initiative).body("contacts", hasSize(1));
    }

    @Test
    void who_agreed_lately_stays_although_it_was_advised_long_ago() {
        advised("CLOSED", "now() - interval '3 years'");
        noted("FIRST", "Sanne", "EMAIL", "sanne@voorbeeld.nl", "PHONE");
        daily.run();
        coordinator.reads(initiative).body("contacts", hasSize(1));

        agreedYearsAgo();
        daily.run();
        coordinator.reads(initiative).body("contacts", empty());
    }

    @Test
    void a_link_opens_nothing_any_more_for_who_speaks_for_it_no_more() {
        noted("FIRST", "Sanne", "EMAIL", "sanne@voorbeeld.nl", "PHONE");
        advised("CALL", "null");

        noted("FIRST", "Sanne de Wit", "EMAIL", "Sanne@voorbeeld.nl", "PHONE");
        assertThat(generation()).isEqualTo("1");
        noted("FIRST", "Ali", "EMAIL", "ali@voorbeeld.nl", "PHONE");
        assertThat(generation()).isEqualTo("2");
        coordinator.undoes(initiative + "/contacts/FIRST");
        assertThat(generation()).isEqualTo("3");
    }

    private String generation() {
        return Schema.strings("select link_generation::text from trajectory where organisation_id = '%s'"
                        .formatted(coordinator.organisationId))
                .getFirst();
    }

    private void agreedYearsAgo() {
        Given.asOwner(
                "update initiative_contact set consented_at = now() - interval '3 years' where organisation_id = '%s'"
                        .formatted(coordinator.organisationId));
    }

    private void advised(String step, String closedAt) {
        Advised.initiative(
                coordinator.organisationId, initiative.substring(initiative.lastIndexOf('/') + 1), step, closedAt);
    }

    private ValidatableResponse noted(String turn, String name, String kind, @Nullable String value, String via) {
        return coordinator.puts(
                initiative + "/contacts/" + turn, Map.of("contact", contact(name, kind, value), "consentVia", via));
    }

    private static Map<String, Object> contact(String name, String kind, @Nullable String value) {
        var reached = new HashMap<String, @Nullable String>();
        reached.put("kind", kind);
        reached.put("value", value);
        return Map.of("name", name, "contact", reached, "language", "NL", "consentVersion", "2026-11");
    }
}
