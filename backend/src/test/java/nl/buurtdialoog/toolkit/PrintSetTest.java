package nl.buurtdialoog.toolkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintSetTest {

    private Shelf shelf;

    @BeforeEach
    void a_shelf() {
        shelf = Shelf.somewhere();
    }

    @Test
    void a_booklet_keeps_the_versions_of_the_day_it_was_chosen() {
        var soup = shelf.publishes("Soep op straat");
        var chairs = shelf.publishes("Stoelen in de hal");
        var booklet = id(choose(chairs, soup));

        shelf.renews(soup, 2, "Soep voor iedereen");

        given().get("/api/v1/print-sets/{id}", booklet)
                .then()
                .statusCode(200)
                .body("articles.title", contains("Stoelen in de hal", "Soep op straat"))
                .body("articles.number", contains(1, 1), "articles.latestNumber", contains(1, 2));
        assertThat(id(choose(chairs, soup))).isNotEqualTo(booklet);
    }

    @Test
    void the_same_choice_is_the_same_booklet() {
        var soup = shelf.publishes("Soep op straat");

        assertThat(id(choose(soup))).isEqualTo(id(choose(soup, soup)));
    }

    @Test
    void a_booklet_is_of_one_organisation_and_of_articles_that_everybody_may_read() {
        var soup = shelf.publishes("Soep op straat");
        var elsewhere = Shelf.somewhere().publishes("Brood");

        choose(soup, elsewhere).statusCode(400).body("errors.code", hasItem("not-of-one-organisation"));
        choose(soup, UUID.randomUUID().toString()).statusCode(404);
        choose().statusCode(400);
    }

    private static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse choose(String... articles) {
        return given().contentType("application/json")
                .body(Map.of("articleIds", List.of(articles)))
                .post("/api/v1/print-sets")
                .then();
    }
}
