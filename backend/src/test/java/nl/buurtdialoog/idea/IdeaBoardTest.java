package nl.buurtdialoog.idea;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.coregroup.Carried;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** From an idea to the theme of the next edition. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdeaBoardTest {

    private Carried cycle;
    private Coordinator coordinator;

    @BeforeEach
    void a_cycle() {
        cycle = Carried.byNobodyYet();
        coordinator = cycle.coordinator;
    }

    @Test
    void ideas_come_from_everywhere_and_are_changed_and_taken_off() {
        var path = "/ideas/" + noted("Samen eten", "STREET");
        noted("Een groene straat", "CORE_GROUP");

        coordinator
                .changes(path, Map.of("words", "Samen koken"))
                .statusCode(200)
                .body("words", equalTo("Samen koken"));
        coordinator
                .reads("/ideas?cycleId=" + cycle.cycle)
                .statusCode(200)
                .body("items.words", contains("Samen koken", "Een groene straat"));
        coordinator.does(path + "/letting-go").statusCode(200).body("status", equalTo("LET_GO"));
        coordinator.deletes(path).statusCode(204);
        coordinator.reads(path).statusCode(404);
    }

    @Test
    void the_choice_is_the_theme_of_the_draft_that_is_there() {
        var draft = makesNextEdition();
        var idea = noted("Samen eten", "DIALOGUE");
        coordinator
                .puts("/ideas/" + idea + "/dots", Map.of("dots", 9))
                .statusCode(200)
                .body("dots", equalTo(9));

        chooses(idea, "SHORT_DIALOGUE")
                .body("status", equalTo("CHOSEN"))
                .body("theme.name", equalTo("Samen eten"))
                .body("editionId", equalTo(draft));

        coordinator.reads("/dialogue-plans/" + draft).body("title", equalTo("Samen eten"));
    }

    @Test
    void a_choice_waits_for_the_edition_that_is_made_next() {
        var first = noted("Samen eten", "DIALOGUE");
        var second = noted("Muziek in de wijk", "PARTNER");
        chooses(first, "CONSULTATION").body("editionId", nullValue());
        chooses(second, "CONSULTATION");
        coordinator.reads("/ideas/" + first).body("status", equalTo("OPEN"));

        var draft = makesNextEdition();

        coordinator.reads("/dialogue-plans/" + draft).body("title", equalTo("Muziek in de wijk"));
        coordinator.reads("/ideas/" + second).body("editionId", equalTo(draft));
    }

    @Test
    void a_choice_can_be_an_existing_theme_and_be_taken_back() {
        var theme = Given.aTheme(coordinator.organisationId);
        var idea = noted("Iets met muziek", "PARTNER");
        coordinator
                .posts(
                        "/ideas/" + idea + "/choice",
                        Map.of("way", "CONSULTATION", "reason", "Iedereen zingt", "themeId", theme.id))
                .statusCode(200)
                .body("theme.id", equalTo(theme.id.toString()));
        chooses(idea, "CONSULTATION", 409);

        coordinator.undoes("/ideas/" + idea + "/choice").statusCode(204);

        coordinator.reads("/ideas/" + idea).body("status", equalTo("OPEN")).body("reason", nullValue());
    }

    @Test
    void a_choice_has_a_reason() {
        coordinator
                .posts(
                        "/ideas/" + noted("Samen eten", "STREET") + "/choice",
                        Map.of("way", "CONSULTATION", "reason", " "))
                .statusCode(400);
        coordinator
                .posts("/ideas", Map.of("cycleId", UUID.randomUUID(), "words", "Iets", "source", "STREET"))
                .statusCode(404);
    }

    private String noted(String words, String source) {
        return coordinator
                .posts("/ideas", Map.of("cycleId", cycle.cycle, "words", words, "source", source))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String makesNextEdition() {
        return coordinator
                .posts("/cycles/" + cycle.cycle + "/editions", Map.of())
                .statusCode(201)
                .extract()
                .path("dialogueId");
    }

    private ValidatableResponse chooses(String idea, String way) {
        return chooses(idea, way, 200);
    }

    private ValidatableResponse chooses(String idea, String way, int status) {
        return coordinator
                .posts("/ideas/" + idea + "/choice", Map.of("way", way, "reason", "Daar kwam het meeste los"))
                .statusCode(status);
    }
}
