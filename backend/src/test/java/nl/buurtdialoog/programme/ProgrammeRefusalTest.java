package nl.buurtdialoog.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeRefusalTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "datum|31-02-2031|not-a-date",
                "datum|''|required",
                "begin|half acht|not-a-time",
                "duur|lang|not-a-duration",
                "duur|20|wrong-duration",
                "duur|9:00|wrong-duration",
                "eind|18:00|duration-and-end-differ",
                "eind|21:00|duration-and-end-differ",
                "thema|''|required",
                "locatie|''|required",
                "tafels|0|not-a-number",
                "tafels|51|not-a-number",
                "tafels|2,5|not-a-number",
                "plaatsen per tafel|9|not-a-number",
                "plaatsen per tafel|4|not-a-number",
                "vorm|feest|not-a-choice",
                "taal|Klingon|not-a-choice",
                "drempelvrij|soms|not-a-choice",
                "status|misschien|not-a-choice",
                "status|gehouden|not-yet-started",
                "status|afgesloten|not-yet-started",
                "reden|ziek|only-when-cancelled",
                "deelnames|12|only-when-closed",
                "themaweek|Lenteweek|campaign-unknown"
            })
    void a_wrong_cell_is_refused_with_its_column(String column, String cell, String code) {
        Sheet.of(column, cell)
                .checkedBy(coordinator)
                .statusCode(200)
                .body("rows[0].outcome", equalTo("REFUSED"))
                .body("rows[0].mistakes.find { it.code == '%s' }.column".formatted(code), equalTo(column));
    }

    @Test
    void a_time_that_the_clock_skips_or_has_twice_is_refused() {
        new Sheet()
                .row("datum", "30-03-2031", "begin", "02:30")
                .row("referentie", "A-2", "datum", "26-10-2031", "begin", "02:30")
                .checkedBy(coordinator)
                .body("rows[0].mistakes.code", contains("time-does-not-exist"))
                .body("rows[1].mistakes.code", contains("time-exists-twice"));
    }

    @Test
    void a_cell_is_as_long_as_it_may_be_and_no_longer() {
        new Sheet()
                .row("titel", "😀".repeat(150))
                .row("referentie", "A-2", "datum", "13-03-2031", "titel", "x".repeat(151))
                .row("referentie", "A-3", "datum", "14-03-2031", "titel", "een\u0000twee")
                .checkedBy(coordinator)
                .body("rows.outcome", contains("CREATED", "REFUSED", "REFUSED"))
                .body("rows[1].mistakes.code", contains("too-long"))
                .body("rows[2].mistakes.code", contains("control-characters"));
    }

    @Test
    void a_row_tells_all_its_mistakes_at_once() {
        Sheet.of("datum", "ooit", "tafels", "veel", "vorm", "feest")
                .checkedBy(coordinator)
                .body("rows[0].mistakes.column", hasItems("datum", "tafels", "vorm"));
    }

    @Test
    void headings_that_are_unknown_double_or_missing_are_told_in_row_one() {
        var file = "thema;datum;Theme;kleur\r\nerbij horen;12-03-2031;contact;rood\r\n";

        Sheet.importedBy(coordinator, file.getBytes(UTF_8))
                .body("applied", equalTo(false))
                .body("rows[0].row", equalTo(1))
                .body(
                        "rows[0].mistakes.code",
                        contains("duplicate-column", "unknown-column", "missing-column", "missing-column"))
                .body("rows[0].mistakes.column", contains("Theme", "kleur", "begin", "locatie"));
    }

    @Test
    void the_sentences_speak_the_language_of_who_asks() {
        var file = Sheet.of("vorm", "feest").text(";").getBytes(UTF_8);

        Sheet.sent(coordinator, "/programme-checks", file, "nl")
                .body("rows[0].mistakes[0].column", equalTo("vorm"))
                .body("rows[0].mistakes[0].detail", startsWith("Dit kennen we niet. Kies uit: waarderend"));
        Sheet.sent(coordinator, "/programme-checks", file, "en")
                .body("rows[0].mistakes[0].column", equalTo("format"))
                .body("rows[0].mistakes[0].detail", containsString("appreciative"));
    }

    @Test
    void two_rows_about_one_dialogue_are_refused() {
        new Sheet()
                .row()
                .row("datum", "13-03-2031")
                .row("referentie", "", "datum", "14-03-2031")
                .row("referentie", "", "datum", "14 maart 2031", "titel", "Anders")
                .checkedBy(coordinator)
                .body("rows.outcome", contains("CREATED", "REFUSED", "CREATED", "REFUSED"))
                .body("rows[1].mistakes[0].detail", containsString("rij 2"))
                .body("rows[3].mistakes[0].detail", containsString("rij 4"));
    }

    @Test
    void a_venue_that_nobody_knows_needs_its_address() {
        Sheet.of("straat", "").checkedBy(coordinator).body("rows[0].mistakes.code", contains("venue-unknown"));
    }

    @Test
    void one_refused_row_keeps_all_others_out() {
        new Sheet()
                .row()
                .row("referentie", "A-2", "datum", "ooit")
                .importedBy(coordinator)
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("created", equalTo(1))
                .body("refused", equalTo(1));

        coordinator.reads("/dialogue-plans").body("items", hasSize(0));
        coordinator.reads("/venues").body("items", hasSize(0));
        coordinator.reads("/themes").body("items", hasSize(0));
    }

    @Test
    void only_a_coordinator_reads_a_programme() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Given.aMember(coordinator.organisationId, Role.PHONE_DESK))
                .header("Organisation", coordinator.organisationId)
                .contentType("text/csv")
                .body("")
                .post("/api/v1/programme-imports")
                .then()
                .statusCode(403);
    }
}
