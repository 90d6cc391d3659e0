package nl.buurtdialoog.demonstration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.partner.Partner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where partners practise: real calls, nobody told, and all of it gone the next day. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SandboxTest {

    /** What stays over night: who works there, which partners practise, and what has to be known longer. */
    private static final Set<String> KEPT = Set.of(
            "audit_entry",
            "membership",
            "partner_client",
            "partner_use",
            "retention_round",
            "support_access",
            "webhook",
            "withdrawn_dialogue");

    @Inject
    PracticeGround ground;

    @Inject
    Sandbox sandbox;

    private UUID organisation;
    private Partner library;

    @BeforeEach
    void a_sandbox_in_the_morning() {
        organisation = Given.anOrganisation().id;
        Given.asOwner("update organisation set sandbox = true where id = '%s'".formatted(organisation));
        library = Partner.of(organisation);
        sandbox.beginAnew(organisation);
    }

    @Test
    void it_holds_the_same_every_day_and_says_that_yesterday_is_gone() {
        var before = dialogues();
        var since = Instant.now();
        sandbox.beginAnew(organisation);

        library.reads("/partner-dialogues?from=2020-01-01")
                .body(
                        "items.dialogue.title",
                        contains(
                                "Oefenen: er is plaats",
                                "Oefenen: nog één plaats",
                                "Oefenen: gaat niet door",
                                "Oefenen: verder weg"))
                .body("items.dialogue.seatsLeft", contains(16, 1, 16, 16));
        library.reads("/partner-dialogues?limit=100&updatedSince=" + since)
                .body("gone", hasItems(before.toArray()))
                .body("items.size()", equalTo(4));
    }

    @Test
    void a_partner_practises_waiting_and_accepting_with_the_one_seat_that_is_left() {
        var dialogue = UUID.fromString(dialogues().get(1));
        var first = library.brings(dialogue, "Fatima");
        var second = library.brings(dialogue, "Yusuf");
        library.reads("/partner-registrations/" + second).body("status", equalTo("WAITING"));

        library.does("/partner-registrations/" + first + "/cancellation").statusCode(200);
        library.does("/partner-registrations/" + second + "/acceptance").body("status", equalTo("CONFIRMED"));
    }

    @Test
    void nobody_is_ever_mailed() {
        var address = "oefening." + UUID.randomUUID() + "@voorbeeld.nl";
        var party = Partner.party("Fatima");
        party.put("contact", Map.of("kind", "EMAIL", "value", address));
        library.signsUp(UUID.fromString(dialogues().getFirst()), party).statusCode(201);

        Eventually.is(() -> statuses().equals(Set.of("WITHDRAWN")));
        assertThat(MailServer.mailsTo(address)).isEmpty();
    }

    @Test
    void nothing_that_was_practised_with_is_left_in_any_table() {
        isEmptied();
        Sample.of(organisation, "PUBLISHED");
        isEmptied();

        assertThat(tablesWithRows()).isSubsetOf(KEPT).contains("partner_client", "webhook");
    }

    @Test
    void an_organisation_that_works_for_real_is_never_emptied() {
        var real = Given.anOrganisation().id;
        Sample.of(real, "PUBLISHED");

        assertThatThrownBy(() -> sandbox.beginAnew(real)).hasStackTraceContaining("This is no sandbox");
        assertThat(Schema.strings("select id::text from dialogue where organisation_id = '%s'".formatted(real)))
                .hasSize(1);
    }

    @Test
    void it_stands_in_no_agenda_but_its_own_and_is_not_among_the_organisations() {
        var practised = dialogues().getFirst();
        given().get("/api/v1/dialogues?limit=100&q=oefenen").then().body("items.id", not(hasItem(practised)));
        given().get("/api/v1/dialogues?limit=100&organisationId=" + organisation)
                .then()
                .body("items.id", hasItem(practised));
        given().get("/api/v1/agenda-filters").then().body("neighbourhoods.name", not(hasItem("Vleuten-De Meern")));
        given().get("/api/v1/organisations?limit=100").then().body("items.id", not(hasItem(organisation.toString())));
        given().get("/api/v1/dialogues/" + practised).then().body("organisation.sandbox", equalTo(true));
    }

    @Test
    void a_round_finds_the_sandboxes_by_itself_and_leaves_the_others_alone() {
        var before = dialogues();
        sandbox.run();

        assertThat(dialogues()).hasSize(4).doesNotContainAnyElementsOf(before);
    }

    private void isEmptied() {
        Given.within(organisation, () -> {
            ground.empty(organisation);
            return organisation;
        });
    }

    private List<String> dialogues() {
        return library.reads("/partner-dialogues").statusCode(200).extract().path("items.dialogue.id");
    }

    private Set<String> statuses() {
        return new TreeSet<>(
                Schema.strings("select status from message where organisation_id = '%s' and channel = 'EMAIL'"
                        .formatted(organisation)));
    }

    private Set<String> tablesWithRows() {
        var found = new TreeSet<String>();
        for (var table : Schema.strings("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                + " where a.attname = 'organisation_id' and c.relkind = 'r'")) {
            if (!Schema.strings(
                            "select '1' from %s where organisation_id = '%s' limit 1".formatted(table, organisation))
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }
}
