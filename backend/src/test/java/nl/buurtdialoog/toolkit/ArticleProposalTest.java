package nl.buurtdialoog.toolkit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArticleProposalTest {

    private Shelf shelf;

    @BeforeEach
    void a_shelf() {
        shelf = Shelf.somewhere();
    }

    @Test
    void what_an_adviser_learned_becomes_a_draft_of_an_article_that_is_there() {
        var article = shelf.publishes("Soep op straat");
        var proposal = id(propose("Riet van de soepclub", true));

        take(proposal, Map.of("articleId", article))
                .statusCode(201)
                .body("number", equalTo(2), "status", equalTo("DRAFT"), "title", equalTo("Soep op straat"))
                .body("body", containsString("Schep op."), "body", containsString("Een bel helpt."));
        shelf.publish(article, 2);

        read(article).body("thanksTo", contains("Riet van de soepclub"));
        given().get("/api/v1/toolkit/articles/{id}/versions/1", article).then().body("thanksTo", empty());
    }

    @Test
    void it_may_become_an_article_of_its_own() {
        var proposal = id(propose(null, false));

        take(proposal, Map.of()).statusCode(400);
        take(proposal, Map.of("themeId", shelf.themeId(), "reference", "een-bel"))
                .statusCode(201)
                .body("number", equalTo(1), "title", equalTo("Luid een bel"));
        take(proposal, Map.of("themeId", shelf.themeId(), "reference", "nog-een-bel"))
                .statusCode(409);
    }

    @Test
    void nobody_is_named_without_their_consent() {
        propose("Riet van de soepclub", false).statusCode(400).body("errors.code", hasItem("source-did-not-agree"));
    }

    @Test
    void who_wants_to_be_named_no_longer_is_out_of_every_version_at_once() {
        var article = shelf.publishes("Soep op straat");
        var proposal = id(propose("Riet van de soepclub", true));
        take(proposal, Map.of("articleId", article));
        shelf.publish(article, 2);

        shelf.editor().undoes("/article-proposals/" + proposal + "/source").statusCode(204);

        read(article).body("thanksTo", empty());
    }

    @Test
    void a_proposal_that_does_not_fit_is_declined_with_words() {
        var proposal = id(propose(null, false));

        shelf.editor()
                .posts("/article-proposals/" + proposal + "/declining", Map.of("answer", "Dit staat er al."))
                .statusCode(200)
                .body("status", equalTo("DECLINED"));

        shelf.editor().reads("/article-proposals").body("items", empty());
        shelf.editor().reads("/article-proposals?status=DECLINED").body("items.answer", contains("Dit staat er al."));
    }

    private ValidatableResponse propose(@Nullable String source, boolean agreed) {
        var wish = new HashMap<String, @Nullable Object>(
                Map.of("title", "Luid een bel", "body", "Een bel helpt.", "language", "NL", "sourceAgreed", agreed));
        wish.put("sourceName", source);
        return shelf.editor().colleague(Role.ADVISER).posts("/article-proposals", wish);
    }

    private ValidatableResponse take(String proposal, Map<String, String> where) {
        return shelf.editor().posts("/article-proposals/" + proposal + "/version", where);
    }

    private static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse read(String article) {
        return given().get("/api/v1/toolkit/articles/{id}", article).then();
    }
}
