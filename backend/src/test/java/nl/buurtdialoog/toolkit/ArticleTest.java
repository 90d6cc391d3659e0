package nl.buurtdialoog.toolkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArticleTest {

    private final UUID organisation = Given.anOrganisation().id;
    private final String editor = Given.aMember(organisation, Role.EDITOR);
    private String article;

    @BeforeEach
    void a_draft() {
        var theme = asEditor().body(Map.of("name", "Beginnen", "position", 0)).post("/api/v1/toolkit/themes");
        article = asEditor()
                .body(Map.of(
                        "themeId",
                        theme.path("id"),
                        "reference",
                        "soep-op-straat",
                        "language",
                        "NL",
                        "firstVersion",
                        words("Soep op straat")))
                .post("/api/v1/toolkit/articles")
                .then()
                .statusCode(201)
                .body("number", equalTo(1), "status", equalTo("DRAFT"))
                .extract()
                .path("articleId");
    }

    @Test
    void nobody_reads_a_draft() {
        read("").statusCode(404);
        read("/versions/1").statusCode(404);

        assertThat(found("soep")).isZero();
    }

    @Test
    void a_draft_is_read_by_a_second_pair_of_eyes_before_everybody_reads_it() {
        act(1, "publication").statusCode(409);
        act(1, "review").statusCode(200);
        change(1, "Anders").statusCode(409);
        act(1, "return").statusCode(200);
        change(1, "Soep en brood op straat").statusCode(200);
        publish(1);

        read("").statusCode(200).body("title", equalTo("Soep en brood op straat"), "number", equalTo(1));
        assertThat(found("soep")).isOne();
    }

    @Test
    void what_was_published_once_stays_to_be_read_by_its_number_and_says_what_came_after() {
        publish(1);
        renew("Soep voor de hele straat").statusCode(201).body("number", equalTo(2));
        read("").body("number", equalTo(1));
        read("/versions/2").statusCode(404);

        publish(2);

        read("").body("number", equalTo(2), "latestNumber", equalTo(2));
        read("/versions/1")
                .statusCode(200)
                .body("title", equalTo("Soep op straat"), "status", equalTo("SUPERSEDED"), "latestNumber", equalTo(2));
    }

    @Test
    void only_one_version_is_under_way() {
        renew("Nog een").statusCode(409);
        publish(1);

        renew("Nog een").statusCode(201);
        renew("En nog een").statusCode(409);
    }

    @Test
    void each_version_is_kept_with_who_wrote_it_and_why() {
        publish(1);
        renew("Soep voor iedereen").statusCode(201);

        asEditor()
                .get("/api/v1/toolkit/articles/{id}/versions", article)
                .then()
                .body("items.number", contains(2, 1), "items.reason", contains("Nieuwe ervaring", "Nieuwe ervaring"))
                .body("items.findAll { it.writtenBy != null }", hasSize(2));
    }

    @Test
    void a_word_that_went_out_of_the_text_is_not_found_any_more() {
        publish(1);
        renew("Brood voor iedereen").statusCode(201);
        publish(2);

        assertThat(found("soep")).isZero();
        assertThat(found("brood")).isOne();
    }

    @Test
    void what_changed_since_is_told_to_who_asks_for_it() {
        publish(1);

        assertThat(since("2099-01-01T00:00:00Z")).isZero();
        assertThat(since("2026-01-01T00:00:00Z")).isOne();
    }

    @Test
    void the_starter_set_comes_once_and_leaves_what_was_there() {
        assertThat(takeStarterSet()).isEqualTo(24);
        assertThat(takeStarterSet()).isZero();
    }

    private int takeStarterSet() {
        return asEditor()
                .post("/api/v1/toolkit/starter-set")
                .then()
                .statusCode(200)
                .extract()
                .path("added");
    }

    private void publish(int number) {
        act(number, "review").statusCode(200);
        act(number, "publication").statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    private ValidatableResponse act(int number, String what) {
        return asEditor()
                .post("/api/v1/toolkit/articles/{id}/drafts/{number}/" + what, article, number)
                .then();
    }

    private ValidatableResponse renew(String title) {
        return asEditor()
                .body(words(title))
                .post("/api/v1/toolkit/articles/{id}/versions", article)
                .then();
    }

    private ValidatableResponse change(int number, String title) {
        return Coordinator.with(editor, organisation)
                .changes("/toolkit/articles/%s/drafts/%d".formatted(article, number), Map.of("title", title));
    }

    private ValidatableResponse read(String which) {
        return given().get("/api/v1/toolkit/articles/" + article + which).then();
    }

    private int found(String words) {
        return given().queryParam("q", words)
                .queryParam("organisationId", organisation)
                .get("/api/v1/toolkit/articles")
                .path("items.size()");
    }

    private int since(String moment) {
        return given().queryParam("updatedSince", moment)
                .queryParam("organisationId", organisation)
                .get("/api/v1/toolkit/articles")
                .path("items.size()");
    }

    private static Map<String, String> words(String title) {
        return Map.of(
                "title", title,
                "summary", "Een pan en een tafel.",
                "body", "## Zo doe je het\n\nZet een tafel neer en schep op.",
                "reason", "Nieuwe ervaring");
    }

    private RequestSpecification asEditor() {
        return given().auth()
                .oauth2(editor)
                .header("Organisation", organisation)
                .contentType(ContentType.JSON);
    }
}
