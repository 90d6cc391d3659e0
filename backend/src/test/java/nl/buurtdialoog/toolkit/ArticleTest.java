package nl.buurtdialoog.toolkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
    void a_theme_goes_when_nothing_is_written_about_it() {
        var themes = asEditor()
                .get("/api/v1/toolkit/themes?organisationId=" + organisation)
                .then()
                .extract();
        var used = themes.<String>path("items.find { it.name == 'Beginnen' }.id");
        var empty = asEditor()
                .body(Map.of("name", "Nog niets", "position", 1))
                .post("/api/v1/toolkit/themes")
                .then()
                .extract()
                .<String>path("id");

        asEditor()
                .header("If-Match", "\"v0\"")
                .delete("/api/v1/toolkit/themes/" + used)
                .then()
                .statusCode(409);
        asEditor()
                .header("If-Match", "\"v0\"")
                .delete("/api/v1/toolkit/themes/" + empty)
                .then()
                .statusCode(204);
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
                .body("items.writtenBy", contains(notNullValue(), notNullValue()))
                .body("items.publishedBy", contains(nullValue(), notNullValue()));
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
    void editors_see_how_far_each_article_is() {
        publish(1);
        renew("Soep voor de hele straat").statusCode(201);

        asEditor()
                .get("/api/v1/toolkit/own-articles")
                .then()
                .body("items.title", contains("Soep voor de hele straat"))
                .body("items[0].status", equalTo("DRAFT"), "items[0].number", equalTo(2))
                .body("items[0].publishedNumber", equalTo(1));
        asEditor()
                .queryParam("status", "REVIEW")
                .get("/api/v1/toolkit/own-articles")
                .then()
                .body("items", empty());
    }

    @Test
    void who_follows_the_toolkit_hears_what_was_published() {
        assertThat(feed()).doesNotContain("Soep op straat");

        publish(1);

        assertThat(feed()).contains("<title>Soep op straat</title>", "/toolkit/" + article);
    }

    @Test
    void what_is_practised_with_is_in_the_toolkit_of_its_own_organisation_only() {
        Given.asOwner("update organisation set sandbox = true where id = '%s'".formatted(organisation));
        publish(1);

        assertThat(found("soep")).isOne();
        given().queryParam("limit", 100)
                .get("/api/v1/toolkit/articles")
                .then()
                .body("items.organisationId", not(hasItem(organisation.toString())));
        given().get("/api/v1/toolkit/themes")
                .then()
                .body("items.organisationId", not(hasItem(organisation.toString())));
        assertThat(given().get("/api/v1/toolkit/feed").asString()).doesNotContain(article);
    }

    @Test
    void the_starter_set_comes_once_and_leaves_what_was_there() {
        assertThat(takeStarterSet()).isEqualTo(24);
        assertThat(takeStarterSet()).isZero();
    }

    private String feed() {
        return given().queryParam("organisationId", organisation)
                .get("/api/v1/toolkit/feed")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .asString();
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
