package nl.buurtdialoog.toolkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ToolkitSearchTest {

    private static final int SHOWN = 3;
    private static final int AT_LEAST = 57;

    private final UUID organisation = Given.anOrganisation().id;

    /** A question as somebody types it, and the article that it is about. */
    private record Question(String words, String article) {}

    @Test
    void of_sixty_questions_people_find_their_article_among_the_first_three_at_least_fifty_seven_times()
            throws IOException {
        takeStarterSet();

        var missed = questions().stream()
                .filter(question -> !found(question.words(), "NL").contains(question.article()))
                .toList();

        assertThat(questions()).hasSize(60);
        assertThat(missed).hasSizeLessThanOrEqualTo(60 - AT_LEAST);
    }

    @Test
    void words_that_no_article_has_find_nothing() {
        takeStarterSet();

        assertThat(found("xylofoonkwartet", "NL")).isEmpty();
        assertThat(found("!?", "NL")).isEmpty();
    }

    @Test
    void who_reads_english_finds_english_articles_only() {
        takeStarterSet();

        assertThat(found("inviting neighbours", "EN")).contains("inviting-personally");
        assertThat(found("buurvrouw", "EN")).isEmpty();
    }

    private List<String> found(String words, String language) {
        return given().queryParam("q", words)
                .queryParam("language", language)
                .queryParam("organisationId", organisation)
                .queryParam("limit", SHOWN)
                .get("/api/v1/toolkit/articles")
                .then()
                .statusCode(200)
                .extract()
                .path("items.reference");
    }

    private void takeStarterSet() {
        given().auth()
                .oauth2(Given.aMember(organisation, Role.EDITOR))
                .header("Organisation", organisation)
                .post("/api/v1/toolkit/starter-set")
                .then()
                .statusCode(200);
    }

    private static List<Question> questions() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/toolkit/queries.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Question(cells[0], cells[1]))
                .toList();
    }
}
