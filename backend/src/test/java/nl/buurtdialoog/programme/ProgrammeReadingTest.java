package nl.buurtdialoog.programme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeReadingTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_programme_makes_its_dialogues_and_what_they_need() {
        Sheet.of(
                        "vorm",
                        "lunch",
                        "taal",
                        "Engels",
                        "begeleider",
                        "Aïcha",
                        "themaweek",
                        "Lenteweek",
                        "themaweek van",
                        "10-03-2031",
                        "themaweek tot",
                        "16 maart 2031",
                        "status",
                        "gepubliceerd",
                        "prijs",
                        "gratis",
                        "kinderen welkom",
                        "ja",
                        "mede-organisatoren",
                        "De Buren, Bieb Oost")
                .importedBy(coordinator)
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("created", equalTo(1))
                .body("rows[0].row", equalTo(2))
                .body("rows[0].outcome", equalTo("CREATED"))
                .body("rows[0].reference", equalTo("A-1"));

        var id = coordinator.reads("/dialogue-plans").extract().path("items[0].id");
        coordinator
                .reads("/dialogue-plans/" + id)
                .body("title", equalTo("Erbij horen"))
                .body("theme.name", equalTo("erbij horen"))
                .body("format", equalTo("LUNCH"))
                .body("language", equalTo("EN"))
                .body("startsAt", equalTo("2031-03-12T18:30:00Z"))
                .body("durationMinutes", equalTo(150))
                .body("venue.name", equalTo("Buurthuis De Egel"))
                .body("neighbourhood.name", equalTo("Noordoost"))
                .body("tables", equalTo(2))
                .body("seats", equalTo(16))
                .body("price", nullValue())
                .body("childrenWelcome", equalTo(true))
                .body("coOrganisers", contains("De Buren", "Bieb Oost"))
                .body("facilitatorName", equalTo("Aïcha"))
                .body("reference", equalTo("A-1"))
                .body("status", equalTo("PUBLISHED"));
    }

    @Test
    void english_headings_and_words_are_read_too() {
        var file = """
                Reference,Title,Theme,Date,Start,End,Venue,Street,House number,Postal code,Town,Neighbourhood,Status
                A-1,Belonging,belonging,Wednesday 12 March 2031,19:30,22:00,The Hedgehog,Lane,3,3572AB,Utrecht,East,published
                """;

        Sheet.importedBy(coordinator, file.getBytes(UTF_8)).body("created", equalTo(1));
        coordinator.reads("/dialogue-plans").body("items.startsAt", contains("2031-03-12T18:30:00Z"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        Sheet.importedBy(coordinator, ("\uFEFF" + Sheet.of().text(";")).getBytes(UTF_8))
                .body("created", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ","})
    void the_separator_is_seen_from_the_headings(String separator) {
        Sheet.importedBy(
                        coordinator,
                        Sheet.of("titel", "Ja; nee, \"misschien\"")
                                .text(separator)
                                .getBytes(UTF_8))
                .body("rows.title", contains("Ja; nee, \"misschien\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@import", "=HYPERLINK(\"http://voorbeeld.nl\")"})
    void a_cell_that_looks_like_a_formula_is_text(String cell) {
        Sheet.of("titel", cell).importedBy(coordinator).body("created", equalTo(1));
        coordinator.reads("/dialogue-plans").body("items.title", contains(cell));
    }

    @Test
    void names_are_kept_as_they_are_written() {
        var name = "’s-Gravenhage, Ĳsselstein en Zoë مريم 👩‍👩‍👧";

        Sheet.of("titel", name).importedBy(coordinator).body("created", equalTo(1));
        coordinator.reads("/dialogue-plans").body("items.title", contains(name));
    }

    @Test
    void empty_rows_are_left_out_and_the_others_keep_their_number() {
        var file = Sheet.of()
                .row("referentie", "A-2", "datum", "13-03-2031")
                .text(";")
                .replace("A-2", "\r\n;;;;\r\nA-2");

        Sheet.importedBy(coordinator, file.getBytes(UTF_8)).body("rows.row", contains(2, 5));
    }

    @Test
    void letters_of_windows_are_refused_and_not_guessed() {
        Sheet.importedBy(coordinator, Sheet.of("titel", "Zoë").text(";").getBytes(ISO_8859_1))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-unicode"));
        Sheet.importedBy(coordinator, Sheet.of().text(";").getBytes(UTF_16)).statusCode(400);
    }

    @Test
    void a_file_with_nothing_in_it_is_refused() {
        Sheet.importedBy(coordinator, " \r\n".getBytes(UTF_8)).statusCode(400).body("errors", hasSize(1));
        Sheet.importedBy(coordinator, "\uFEFF".getBytes(UTF_8)).body("errors[0].code", equalTo("empty-file"));
    }

    @Test
    void a_quotation_mark_that_never_ends_is_refused() {
        Sheet.importedBy(coordinator, (Sheet.of().text(";") + "\"A-2;").getBytes(UTF_8))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-a-csv-file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_template_reads_without_a_mistake(String language) {
        var template = coordinator
                .asking()
                .header("Accept-Language", language)
                .get("/api/v1/programme-template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        Sheet.importedBy(coordinator, template).body("created", equalTo(1)).body("refused", equalTo(0));
    }
}
