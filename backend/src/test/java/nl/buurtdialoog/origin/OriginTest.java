package nl.buurtdialoog.origin;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.cycle.CycleWish;
import nl.buurtdialoog.tableoffer.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a dialogue came from, and what came of a cycle. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OriginTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private UUID cycle;
    private String edition;

    @BeforeEach
    void a_cycle_has_its_first_edition() {
        cycle = new CycleWish(
                        coordinator.organisationId, LocalDate.now(AMSTERDAM).plusDays(20))
                .begunBy(coordinator);
        edition = edition();
    }

    @Test
    void a_dialogue_came_from_another_from_an_idea_and_from_a_table_that_somebody_offered() {
        origins(edition).body("items", empty());
        comesFrom(edition, alone().toString());
        var idea = coordinator
                .posts("/ideas", Map.of("cycleId", cycle, "words", "Samen eten", "source", "STREET"))
                .extract()
                .<String>path("id");
        coordinator
                .posts("/ideas/" + idea + "/choice", Map.of("way", "CONSULTATION", "reason", "Iedereen eet graag"))
                .statusCode(200);
        Resident.named("Fatima").offersTo(coordinator.organisationId).statusCode(201);
        var offer = coordinator.reads("/table-offers").extract().<String>path("items[0].id");
        coordinator
                .posts("/table-offers/" + offer + "/acceptance", Map.of("dialogueId", edition))
                .statusCode(200);

        origins(edition)
                .body("items.kind", containsInAnyOrder("DIALOGUE", "IDEA", "TABLE_OFFER"))
                .body("items.findAll { it.kind == 'IDEA' }.words", contains("Samen eten"))
                .body("items.findAll { it.kind == 'IDEA' }.source", contains("STREET"));
    }

    @Test
    void a_cycle_shows_what_its_editions_came_from_and_what_came_of_them_outside_it() {
        var before = alone();
        var after = alone();
        comesFrom(edition, before.toString());
        comesFrom(after.toString(), edition);
        edition();

        coordinator
                .reads("/cycles/" + cycle + "/relatives")
                .body("items.dialogueId", containsInAnyOrder(before.toString(), after.toString()))
                .body("items.findAll { it.before }.dialogueId", contains(before.toString()))
                .body("items.editionNumber", contains(1, 1));
    }

    private String edition() {
        return coordinator
                .posts("/cycles/" + cycle + "/editions", Map.of())
                .statusCode(201)
                .extract()
                .path("dialogueId");
    }

    private UUID alone() {
        return coordinator.plans(Given.aWish(coordinator.organisationId));
    }

    private void comesFrom(String dialogue, String origin) {
        coordinator
                .changes("/dialogue-plans/" + dialogue, Map.of("cameFromDialogueId", origin))
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse origins(String dialogue) {
        return coordinator.reads("/dialogue-plans/" + dialogue + "/origins").statusCode(200);
    }
}
