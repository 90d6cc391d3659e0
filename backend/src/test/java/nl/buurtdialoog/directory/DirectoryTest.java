package nl.buurtdialoog.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A coordinator keeps what is known of people right. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void people_are_found_by_surname_and_what_stands_before_it_does_not_count() {
        known("Jan Zwart", ContactKind.NONE, null);
        known("Jan van den Berg", ContactKind.NONE, null);
        known("Jan Émile Dekker", ContactKind.NONE, null);
        known("Jan in 't Veld", ContactKind.NONE, null);
        known("Jan", ContactKind.NONE, null);
        known("Jan el Azzouzi", ContactKind.NONE, null);
        known("Jan de Boer", ContactKind.NONE, null);

        finds("jan", null)
                .body(
                        "items.name",
                        contains(
                                "Jan el Azzouzi",
                                "Jan van den Berg",
                                "Jan de Boer",
                                "Jan Émile Dekker",
                                "Jan",
                                "Jan in 't Veld",
                                "Jan Zwart"))
                .body("next", nullValue());
        finds("van den", null).body("items.name", contains("Jan van den Berg"));
        finds("emile", null).body("items.name", contains("Jan Émile Dekker"));
    }

    @Test
    void people_are_found_by_the_beginning_of_an_address_and_by_a_number() {
        known("Riet", ContactKind.EMAIL, "Riet.Bakker@voorbeeld.nl");
        known("Henk", ContactKind.LANDLINE, "+31302312345");

        finds("riet.bakker@", null).body("items.name", contains("Riet"));
        finds("bakker@", null).body("items", empty());
        finds("030 231 23 45", null).body("items.name", contains("Henk"));
    }

    @Test
    void a_long_list_goes_on_where_it_ended_and_names_nobody_in_its_cursor() {
        for (int each = 0; each < 30; each++) {
            known("Henk Jansen", ContactKind.NONE, null);
        }
        var seen = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var page = finds("henk", next).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void what_is_kept_of_somebody_stands_on_one_page() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        Given.asOwner("update registration_person set needs = '{\"hardOfHearing\":true,\"stepFree\":false,"
                + "\"childAlong\":false,\"buddy\":false}' where id = '%s'".formatted(sample.person));
        Given.asOwner("insert into attendance (registration_person_id, organisation_id, dialogue_id, mark, marked_at)"
                + " values ('%s', '%s', '%s', 'ABSENT_WITH_NOTICE', now())"
                        .formatted(sample.person, sample.organisation, sample.dialogue));

        coordinator
                .reads(person(sample.participant))
                .statusCode(200)
                .body("name", equalTo("Riet"))
                .body("contact.value", equalTo("riet@voorbeeld.nl"))
                .body("consents.purpose", contains("TAKING_PART"))
                .body("consents[0].textVersion", equalTo("1"))
                .body("consents[0].withdrawnAt", nullValue());
        coordinator
                .reads(person(sample.participant) + "/visits")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Thuis in Lombok"))
                .body("items[0].mark", equalTo("ABSENT_WITH_NOTICE"))
                .body("items[0].needs.hardOfHearing", equalTo(true))
                .body("items[0].status", equalTo("CONFIRMED"));
    }

    @Test
    void a_name_that_was_misheard_is_put_right_by_who_knows_how_it_stands_now() {
        var riet = known("Riet", ContactKind.LANDLINE, "+31302312345");
        var before = coordinator.etag(person(riet));

        coordinator
                .changes(person(riet), Map.of("name", "  Riet van   Dam ", "language", "EN"))
                .statusCode(200)
                .body("name", equalTo("Riet van Dam"))
                .body("language", equalTo("EN"))
                .body("contact.value", equalTo("+31302312345"));

        coordinator.changes(person(riet), Map.of("name", "Rita"), before).statusCode(412);
        finds("dam", null).body("items.name", contains("Riet van Dam"));
    }

    @Test
    void how_somebody_is_reached_is_checked_as_when_they_signed_up() {
        var riet = known("Riet", ContactKind.NONE, null);

        corrects(riet, "EMAIL", "riet").statusCode(400).body("errors[0].code", equalTo("not-an-email"));
        corrects(riet, "MOBILE", "030 231 23 45").statusCode(400).body("errors[0].code", equalTo("not-a-mobile"));
        corrects(riet, "MOBILE", "06 12 34 56 78").statusCode(200).body("contact.value", equalTo("+31612345678"));
    }

    @Test
    void another_organisation_finds_nobody_here() {
        var riet = known("Riet", ContactKind.NONE, null);
        var other = Coordinator.somewhere();

        other.posts("/participant-searches", Map.of("q", "riet", "sort", "NAME"))
                .statusCode(200)
                .body("items", empty());
        other.reads(person(riet)).statusCode(404);
        other.reads(person(riet) + "/visits").statusCode(404);
        other.changes(person(riet), Map.of("name", "Rita"), "\"v0\"").statusCode(404);
    }

    @Test
    void who_looked_somebody_up_or_corrected_them_is_known() {
        var riet = known("Riet", ContactKind.NONE, null);
        finds("riet", null);
        coordinator.changes(person(riet), Map.of("name", "Rita")).statusCode(200);

        coordinator
                .colleague(Role.ADMINISTRATOR)
                .reads("/audit-entries?purpose=DIRECTORY&participantId=" + riet)
                .body("items.act", contains("CHANGED", "READ", "READ"))
                .body("items[0].memberId", notNullValue());
    }

    private ValidatableResponse finds(String words, @Nullable String cursor) {
        var search = cursor == null
                ? Map.of("q", words, "sort", "NAME")
                : Map.of("q", words, "sort", "NAME", "cursor", cursor);
        return coordinator.posts("/participant-searches", search).statusCode(200);
    }

    private ValidatableResponse corrects(UUID id, String kind, String value) {
        return coordinator.changes(person(id), Map.of("contact", Map.of("kind", kind, "value", value)));
    }

    private static String person(UUID id) {
        return "/participants/" + id;
    }

    private UUID known(String name, ContactKind kind, @Nullable String value) {
        return Given.within(coordinator.organisationId, () -> {
            var participant = new Participant(
                    coordinator.organisationId, name, new Contact(kind, value), Language.NL, Instant.now());
            participant.persist();
            return participant.id;
        });
    }
}
