package nl.buurtdialoog.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator takes the directory to a spreadsheet, and brings a list of people from one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleFileTest {

    private static final String HEADINGS = "naam;bereikbaar via;adres of nummer;taal;uitnodigen akkoord op";
    private static final String TODAY = LocalDate.now().toString();

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_list_opens_right_in_a_dutch_spreadsheet_and_nothing_in_it_is_a_formula() {
        known("Zoë van den Berg", "MOBILE", "+31612345678");
        known("Jean Petit", "LANDLINE", "+3225551212");
        known("=HYPERLINK(\"http://kwaad\";\"klik\")", "EMAIL", "kwaad@voorbeeld.nl");
        known("Riet; de tweede", "POST", "@plein 1\n3582 KJ Utrecht");
        known("’t Hart", "VIA", "Mo");
        known("Gast", "NONE", null);

        var list = export();

        assertThat(list.getBytes(UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(list)
                .startsWith("\uFEFFnaam;bereikbaar via;adres of nummer;taal;uitnodigen akkoord op;bekend sinds;");
        assertThat(list)
                .contains("\r\nZoë van den Berg;mobiel;06 12345678;Nederlands;;01-02-2026;\r\n")
                .contains("Jean Petit;vaste telefoon;00 32 2 555 12 12;")
                .contains("\"'=HYPERLINK(\"\"http://kwaad\"\";\"\"klik\"\")\";e-mail;")
                .contains("\"Riet; de tweede\";post;\"'@plein 1\n3582 KJ Utrecht\";")
                .contains("’t Hart;via iemand;Mo;")
                .doesNotContain("Gast", "+31");
        assertThat(cells(list)).noneMatch(cell -> cell.matches("(?s)\"?[=+\\-@\\t\\r].*"));
    }

    @Test
    void each_person_of_the_list_can_see_later_that_it_was_made() {
        known("Riet", "EMAIL", "riet@voorbeeld.nl");
        known("Joep", "NONE", null);

        export();

        lines().body("items.purpose", contains("PEOPLE_EXPORT", "PEOPLE_EXPORT"))
                .body("items.act", everyItem(equalTo("READ")));
    }

    @Test
    void a_list_that_comes_back_changes_nothing_and_makes_the_same_people_elsewhere() {
        known("Zoë van den Berg", "MOBILE", "+31612345678");
        known("-1+1", "EMAIL", "min@voorbeeld.nl");
        known("'=2", "LANDLINE", "+31302312345");
        known("Jan", "VIA", "Riet");
        known("Jan", "VIA", "Riet");
        known("Els", "NONE", null);
        var list = export();

        imports(list).body("known", equalTo(6)).body("created", equalTo(0)).body("applied", equalTo(true));
        assertThat(export()).isEqualTo(list);

        var elsewhere = Coordinator.somewhere();
        send(elsewhere, "/participant-imports", list)
                .body("created", equalTo(6))
                .body("refused", equalTo(0));
        assertThat(people(elsewhere)).containsExactlyElementsOf(people(coordinator));
        send(elsewhere, "/participant-imports", list)
                .body("created", equalTo(0))
                .body("known", equalTo(6));
    }

    @Test
    void what_a_list_would_do_is_said_first_and_nothing_is_stored() {
        known("Riet", "EMAIL", "riet@voorbeeld.nl");
        var list = sheet("riet;;Riet@voorbeeld.nl;;", "Riet;;riet.twee@voorbeeld.nl;;", "Bep;;06 12 34 56 78;Engels;");

        checks(list)
                .body("rows.outcome", contains("KNOWN", "CREATED", "CREATED"))
                .body("rows.row", contains(2, 3, 4))
                .body("applied", equalTo(false));
        assertThat(people(coordinator)).hasSize(1);
        lines().body("items.purpose", contains("PEOPLE_IMPORT")).body("items.act", contains("READ"));

        imports(list).body("created", equalTo(2)).body("known", equalTo(1)).body("applied", equalTo(true));
        assertThat(people(coordinator))
                .containsExactlyInAnyOrder(
                        "Riet EMAIL riet@voorbeeld.nl NL",
                        "Riet EMAIL riet.twee@voorbeeld.nl NL",
                        "Bep MOBILE +31612345678 EN");
        lines().body("items.act", containsInAnyOrder("READ", "READ", "CHANGED", "CHANGED"));
        imports(list).body("created", equalTo(0)).body("known", equalTo(3));
    }

    @Test
    void all_mistakes_are_told_at_once_and_then_nothing_goes_in() {
        var list = sheet(
                ";;bep@voorbeeld.nl;;",
                "Bep;duif;bep@voorbeeld.nl;Fries;gisteren",
                "Bep;;Plein 1 Utrecht;;",
                "Bep;mobiel;030 231 23 45;;2199-01-01",
                "Bep;;bep@voorbeeld.nl;;01-01-2020",
                "x".repeat(121) + ";;;;;te veel",
                "Goed;;goed@voorbeeld.nl;;",
                "goed;e-mail;Goed@voorbeeld.nl;;");

        imports(list)
                .body("applied", equalTo(false))
                .body("refused", equalTo(7))
                .body("rows[0].mistakes.code", contains("required"))
                .body("rows[1].mistakes.code", containsInAnyOrder("not-a-kind", "not-a-language", "not-a-day"))
                .body("rows[1].mistakes.column", containsInAnyOrder("bereikbaar via", "taal", "uitnodigen akkoord op"))
                .body("rows[2].mistakes.code", contains("kind-not-clear"))
                .body("rows[3].mistakes.code", containsInAnyOrder("not-a-mobile", "day-in-the-future"))
                .body("rows[4].mistakes.code", contains("day-before-the-text"))
                .body("rows[5].mistakes.code", containsInAnyOrder("too-many-cells", "too-long"))
                .body("rows[6].outcome", equalTo("CREATED"))
                .body("rows[7].mistakes.detail", contains("Deze persoon staat ook in rij 8."));
        assertThat(people(coordinator)).isEmpty();

        imports("wie;naam;naam;hoe oud\r\na;b;c;d\r\n")
                .body("rows[0].row", equalTo(1))
                .body("rows[0].mistakes.code", contains("unknown-column", "column-twice", "unknown-column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_example_that_the_page_gives_is_a_good_list(String language) throws IOException {
        var messages = Files.readString(Path.of("../frontend/messages/directory.%s.json".formatted(language)));

        var example = new ObjectMapper()
                .readTree(messages)
                .path("people_import_example")
                .asText();

        checks(example).body("created", equalTo(1)).body("refused", equalTo(0));
    }

    @Test
    void couples_share_a_mailbox_and_stay_two() {
        known("Jan de Boer", "EMAIL", "boer@voorbeeld.nl");

        imports(sheet("Els de Boer;;boer@voorbeeld.nl;;")).body("created", equalTo(1));

        assertThat(people(coordinator)).hasSize(2);
    }

    @Test
    void who_agreed_to_invitations_may_be_invited_and_who_withdrew_since_may_not() {
        known("Riet", "EMAIL", "riet@voorbeeld.nl");
        var list = sheet("Riet;;riet@voorbeeld.nl;;" + TODAY, "Bep;;bep@voorbeeld.nl;;" + TODAY);

        imports(list).body("consentsAdded", equalTo(1)).body("created", equalTo(1));
        assertThat(consents()).containsExactly("Bep IMPORT t", "Riet IMPORT t");
        imports(list).body("known", equalTo(2));
        assertThat(consents()).hasSize(2);

        Given.asOwner("update consent set withdrawn_at = now() where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
        imports(list).body("known", equalTo(2)).body("consentsAdded", equalTo(0));
        assertThat(consents()).containsExactly("Bep IMPORT f", "Riet IMPORT f");
    }

    @Test
    void nobody_of_another_organisation_is_known_here() {
        var other = Coordinator.somewhere();
        send(other, "/participant-imports", sheet("Riet;;riet@voorbeeld.nl;;")).body("created", equalTo(1));

        checks(sheet("Riet;;riet@voorbeeld.nl;;")).body("rows.outcome", contains("CREATED"));
        assertThat(export()).doesNotContain("Riet");
    }

    @Test
    void a_list_has_a_bound_on_both_ways() {
        var many = IntStream.rangeClosed(0, 5000)
                .mapToObj(number -> "Buur " + number + ";;buur" + number + "@voorbeeld.nl;;")
                .collect(joining("\r\n", HEADINGS + "\r\n", "\r\n"));
        coordinator
                .asking()
                .contentType("text/csv; charset=UTF-8")
                .body(many)
                .post("/api/v1/participant-checks")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many-rows"));

        imports(many.substring(0, many.lastIndexOf("Buur 5000"))).body("created", equalTo(5000));
        Given.asOwner("insert into participant (id, organisation_id, name, contact_kind, language, created_at)"
                + " select gen_random_uuid(), '%s', 'Buur', 'NONE', 'NL', '2026-02-01' from generate_series(1, 5001)"
                        .formatted(coordinator.organisationId));
        coordinator.does("/participant-exports").statusCode(400).body("errors[0].code", equalTo("too-many-people"));
        assertThat(coordinator
                        .does("/participant-exports?since=" + TODAY)
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines())
                .hasSize(5001);
    }

    private void known(String name, String kind, @Nullable String value) {
        Given.asOwner(
                "insert into participant (id, organisation_id, name, contact_kind, contact_value, language, created_at)"
                        + " values (gen_random_uuid(), '%s', '%s', '%s', %s, 'NL', '2026-02-01T12:00:00Z')"
                                .formatted(
                                        coordinator.organisationId,
                                        name.replace("'", "''"),
                                        kind,
                                        value == null ? "null" : "'" + value + "'"));
    }

    private static String sheet(String... rows) {
        return HEADINGS + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    private String export() {
        return coordinator
                .does("/participant-exports")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    private ValidatableResponse checks(String list) {
        return send(coordinator, "/participant-checks", list);
    }

    private ValidatableResponse imports(String list) {
        return send(coordinator, "/participant-imports", list);
    }

    private static ValidatableResponse send(Coordinator who, String path, String list) {
        return who.asking()
                .contentType("text/csv; charset=UTF-8")
                .body(list)
                .post("/api/v1" + path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse lines() {
        return coordinator.colleague(Role.ADMINISTRATOR).reads("/audit-entries").statusCode(200);
    }

    private static List<String> cells(String list) {
        return List.of(list.substring(1).split("\r\n|;", -1));
    }

    private static List<String> people(Coordinator of) {
        return Schema.strings("select concat_ws(' ', name, contact_kind, contact_value, language) from participant"
                + " where organisation_id = '%s' order by 1".formatted(of.organisationId));
    }

    private List<String> consents() {
        return Schema.strings("select concat_ws(' ', p.name, c.via, c.withdrawn_at is null) from consent c"
                + " join participant p on p.id = c.participant_id where c.organisation_id = '%s' order by 1"
                        .formatted(coordinator.organisationId));
    }
}
