package nl.buurtdialoog.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeRepeatTest {

    private static final String[] CLOSED = {
        "referentie",
        "A-9",
        "datum",
        "12-03-2024",
        "status",
        "afgesloten",
        "tafels gehouden",
        "1",
        "tafels afgelast",
        "1",
        "deelnames",
        "7",
        "eerste keer",
        "3"
    };

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_check_stores_nothing() {
        Sheet.of().checkedBy(coordinator).body("created", equalTo(1)).body("applied", equalTo(false));

        coordinator.reads("/dialogue-plans").body("items", empty());
        coordinator.reads("/venues").body("items", empty());
    }

    @Test
    void a_programme_that_is_read_again_changes_nothing() {
        var sheet = new Sheet()
                .row("zaal", "Grote zaal", "verwachting", "Regel een\nregel twee", "prijs", "€ 2", "drempelvrij", "ja")
                .row("referentie", "", "titel", "", "status", "gepubliceerd", "datum", "13-03-2031")
                .row("referentie", "A-3", "datum", "14-03-2031", "status", "afgelast", "reden", "Zaal dicht")
                .row(CLOSED);
        sheet.importedBy(coordinator).body("created", equalTo(4)).body("applied", equalTo(true));
        var before = coordinator.reads("/dialogue-plans").extract().jsonPath().getList("items");

        sheet.importedBy(coordinator)
                .body("applied", equalTo(true))
                .body("unchanged", equalTo(4))
                .body("rows.changes", everyItem(empty()));

        coordinator.reads("/dialogue-plans").body("items", equalTo(before));
        coordinator.reads("/venues").body("items", hasSize(1)).body("items[0].rooms.name", contains("Grote zaal"));
    }

    @Test
    void a_changed_cell_is_named_and_the_rest_stays() {
        Sheet.of("begeleider", "Aïcha").importedBy(coordinator);

        Sheet.of("begeleider", "Bram", "datum", "14-03-2031", "tafels", "3")
                .importedBy(coordinator)
                .body("changed", equalTo(1))
                .body("rows[0].changes", containsInAnyOrder("begeleider", "datum", "tafels"));

        coordinator
                .reads("/dialogue-plans")
                .body("items.facilitatorName", contains("Bram"))
                .body("items.seats", contains(24))
                .body("items.title", contains("Erbij horen"));
    }

    @Test
    void what_a_file_does_not_speak_of_stays_as_it_is() {
        Sheet.of("begeleider", "Aïcha", "prijs", "€ 2", "status", "gepubliceerd")
                .importedBy(coordinator);

        Sheet.of().importedBy(coordinator).body("unchanged", equalTo(1));
        Sheet.of("prijs", "").importedBy(coordinator).body("rows[0].changes", contains("prijs"));
        coordinator
                .reads("/dialogue-plans")
                .body("items.facilitatorName", contains("Aïcha"))
                .body("items.status", contains("PUBLISHED"));
    }

    @Test
    void a_row_without_a_reference_finds_its_dialogue_by_theme_venue_and_moment() {
        Sheet.of("referentie", "").importedBy(coordinator);

        Sheet.of("referentie", "", "titel", "Anders", "thema", "Erbij Horen")
                .importedBy(coordinator)
                .body("rows[0].changes", contains("titel"));
        Sheet.of("referentie", "", "begin", "20:00").importedBy(coordinator).body("created", equalTo(1));
    }

    @Test
    void a_file_that_is_behind_takes_nothing_back() {
        Sheet.of("status", "gepubliceerd").importedBy(coordinator);

        Sheet.of("status", "concept").importedBy(coordinator).body("unchanged", equalTo(1));
        Sheet.of("status", "afgelast", "reden", "Zaal dicht")
                .importedBy(coordinator)
                .body("changed", equalTo(1));
        Sheet.of("status", "gepubliceerd")
                .importedBy(coordinator)
                .body("rows[0].mistakes.code", contains("status-goes-back"));
    }

    @Test
    void frozen_counts_stay_frozen() {
        new Sheet().row(CLOSED).importedBy(coordinator).body("created", equalTo(1));
        var changed = CLOSED.clone();
        changed[11] = "8";

        new Sheet().row(changed).importedBy(coordinator).body("rows[0].mistakes.code", contains("counts-are-frozen"));
    }

    @Test
    void what_is_over_changes_no_more() {
        new Sheet().row(CLOSED).importedBy(coordinator);

        Sheet.of("referentie", "A-9", "datum", "12-03-2024", "titel", "Anders")
                .importedBy(coordinator)
                .body("rows[0].mistakes.code", contains("is-over"))
                .body("rows[0].mistakes.column", contains("titel"));
    }

    @Test
    void a_dialogue_that_people_signed_up_for_is_not_cancelled_by_a_file() {
        Sheet.of("status", "gepubliceerd").importedBy(coordinator);
        var id = coordinator.reads("/dialogue-plans").extract().path("items[0].id");
        Given.asOwner("update dialogue_seats set seats_taken = 1 where dialogue_id = '%s'".formatted(id));

        Sheet.of("status", "afgelast", "reden", "Zaal dicht")
                .importedBy(coordinator)
                .body("rows[0].mistakes.code", contains("has-registrations"));
    }

    @Test
    void a_venue_or_theme_week_that_is_there_is_used_and_never_changed() {
        Sheet.of("themaweek", "Lenteweek", "themaweek van", "10-03-2031", "themaweek tot", "16-03-2031")
                .importedBy(coordinator);

        new Sheet()
                .row("referentie", "A-2", "datum", "13-03-2031", "straat", "", "themaweek", "lenteweek")
                .importedBy(coordinator)
                .body("created", equalTo(1));
        Sheet.of("straat", "Anderpad", "themaweek", "Lenteweek", "themaweek van", "11-03-2031")
                .importedBy(coordinator)
                .body("rows[0].mistakes.code", containsInAnyOrder("venue-differs", "campaign-differs"));
        coordinator.reads("/venues").body("items", hasSize(1));
    }

    @Test
    void one_organisation_never_finds_what_another_has() {
        var other = Coordinator.somewhere();
        Sheet.of().importedBy(other).body("created", equalTo(1));

        Sheet.of("straat", "").importedBy(coordinator).body("rows[0].mistakes.code", contains("venue-unknown"));
        Sheet.of().importedBy(coordinator).body("created", equalTo(1));
        Sheet.of("titel", "Van mij").importedBy(coordinator).body("changed", equalTo(1));
        other.reads("/dialogue-plans").body("items.title", contains("Erbij horen"));
    }

    @Test
    void a_dialogue_of_the_past_comes_in_with_its_counts() {
        new Sheet().row(CLOSED).importedBy(coordinator);
        var id = coordinator.reads("/dialogue-plans").extract().path("items[0].id");

        coordinator
                .reads("/dialogue-plans/" + id)
                .body("status", equalTo("CLOSED"))
                .body("counts.participants", equalTo(7))
                .body("counts.tablesHeld", equalTo(1))
                .body("counts.tablesCalledOff", equalTo(1))
                .body("counts.firstTimers", equalTo(3));
    }
}
