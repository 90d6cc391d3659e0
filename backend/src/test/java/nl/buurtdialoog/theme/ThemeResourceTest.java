package nl.buurtdialoog.theme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemeResourceTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_theme_keeps_its_questions_in_order() {
        var questions = List.of(
                Map.of("round", "ACQUAINTANCE", "text", "Wie ben je?"),
                Map.of("round", "ACTING", "text", "Wat ga je doen?"));

        coordinator
                .posts("/themes", Map.of("name", "Meedoen", "questions", questions))
                .statusCode(201)
                .body("questions.text", contains("Wie ben je?", "Wat ga je doen?"));
        coordinator.reads("/themes").body("items.name", contains("Meedoen"));
    }

    @Test
    void a_question_without_words_is_named_by_its_place() {
        var questions = List.of(Map.of("round", "DREAMS", "text", "Wat droom je?"), Map.of("round", "DREAMS"));

        coordinator
                .posts("/themes", Map.of("name", "Meedoen", "questions", questions))
                .statusCode(400)
                .body("errors.pointer", contains("/questions/1/text"));
    }

    @Test
    void a_theme_is_changed_by_who_knows_its_version() {
        var path = "/themes/" + Given.aTheme(coordinator.organisationId).id;
        var old = coordinator.etag(path);

        coordinator.changes(path, Map.of("name", "Elkaar zien"), old).body("name", equalTo("Elkaar zien"));
        coordinator.changes(path, Map.of("name", "Contact"), old).statusCode(412);
        coordinator.deletes(path).statusCode(204);
    }

    @Test
    void a_theme_that_is_spoken_of_stays() {
        var wish = Given.aWish(coordinator.organisationId);
        coordinator.plans(wish);

        coordinator.deletes("/themes/" + wish.theme()).statusCode(409).body("type", equalTo("/problems/in-use"));
    }

    @Test
    void one_name_is_one_theme() {
        Given.aTheme(coordinator.organisationId, "Contact");

        coordinator
                .posts("/themes", Map.of("name", "Contact", "questions", List.of()))
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
    }
}
