package nl.buurtdialoog.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonTest {

    private Advised advised;
    private Coordinator editor;

    @BeforeEach
    void an_initiative_that_was_called() {
        advised = Advised.somewhere();
        advised.reaches();
        editor = advised.adviser().colleague(Role.EDITOR);
    }

    @Test
    void the_first_lesson_closes_the_trajectory_and_more_may_follow() {
        assertThat(advised.step()).isEqualTo(Step.LESSONS);

        advised.learns();

        assertThat(advised.step()).isEqualTo(Step.CLOSED);
        advised.learns();
        assertThat(advised.step()).isEqualTo(Step.CLOSED);
    }

    @Test
    void a_lesson_that_is_removed_opens_it_again() {
        var lesson = advised.learns();

        advised.adviser().deletes(advised.path("/lessons/" + lesson)).statusCode(204);

        assertThat(advised.step()).isEqualTo(Step.LESSONS);
    }

    @Test
    void a_lesson_is_said_in_other_words_by_who_knows_its_version() {
        var lesson = advised.path("/lessons/" + advised.learns());
        var tag = advised.adviser().etag(lesson);

        advised.adviser().changes(lesson, Map.of("title", "Luid een bel"), tag).body("title", equalTo("Luid een bel"));

        advised.adviser().changes(lesson, Map.of("title", "Een bel"), tag).statusCode(412);
        advised.adviser().undoes(lesson).statusCode(428);
    }

    @Test
    void a_lesson_lies_in_the_toolkits_tray_with_one_click_and_thanks_nobody_without_consent() {
        var lesson = advised.learns();

        advised.proposes(lesson, false, null)
                .statusCode(201)
                .body("proposal.status", equalTo("OPEN"), "proposal.sourceName", nullValue());

        editor.reads("/article-proposals")
                .body("items.title", contains("Een bel helpt"))
                .body("items.body", contains("Luid een bel, dan komen de buren."))
                .body("items.language", contains("NL"), "items.sourceName", contains(nullValue()));
    }

    @Test
    void who_agreed_is_thanked_by_the_name_of_the_initiative_or_as_they_like() {
        advised.proposes(advised.learns(), true, null).body("proposal.sourceName", equalTo("De Buurttuin"));
        advised.proposes(advised.learns(), true, "De tuinders").body("proposal.sourceName", equalTo("De tuinders"));
    }

    @Test
    void a_name_without_consent_is_refused() {
        var lesson = advised.learns();

        advised.proposes(lesson, false, "De Buurttuin")
                .statusCode(400)
                .body("errors.code", hasItem("source-did-not-agree"));

        editor.reads("/article-proposals").body("items.size()", equalTo(0));
    }

    @Test
    void what_was_proposed_is_not_proposed_again_changed_or_removed() {
        var lesson = advised.learns();
        advised.proposes(lesson, false, null);
        var path = advised.path("/lessons/" + lesson);

        advised.proposes(lesson, false, null).statusCode(409);
        advised.adviser().changes(path, Map.of("title", "Anders")).statusCode(409);
        advised.adviser().deletes(path).statusCode(409);
        editor.reads("/article-proposals").body("items.size()", equalTo(1));
    }

    @Test
    void who_proposed_it_sees_which_version_of_which_article_was_made_of_it() {
        var lesson = advised.learns();
        advised.proposes(lesson, false, null);
        var article = take(proposalOf(lesson));

        advised.adviser()
                .reads(advised.path("/lessons"))
                .body("items[0].proposal.status", equalTo("TAKEN"), "items[0].proposal.versionNumber", equalTo(1))
                .body("items[0].proposal.articleId", equalTo(article))
                .body("items[0].proposal.articleTitle", equalTo("Een bel helpt"))
                .body("items[0].proposal.versionStatus", equalTo("DRAFT"));
    }

    @Test
    void who_proposed_it_reads_why_it_was_declined() {
        var lesson = advised.learns();
        advised.proposes(lesson, false, null);

        editor.posts("/article-proposals/" + proposalOf(lesson) + "/declining", Map.of("answer", "Dit staat er al."))
                .statusCode(200);

        advised.adviser()
                .reads(advised.path("/lessons/" + lesson))
                .body("proposal.status", equalTo("DECLINED"), "proposal.answer", equalTo("Dit staat er al."));
    }

    @Test
    void nothing_is_learned_before_anybody_spoke() {
        var trajectory =
                GivenTrajectory.matched(advised.organisation(), GivenTrajectory.anAdviser(advised.organisation()));

        advised.adviser()
                .colleague(Role.COORDINATOR)
                .posts("/trajectories/" + trajectory + "/lessons", Map.of("title", "Nu al", "body", "Iets."))
                .statusCode(409)
                .body("step", equalTo("CONVERSATION"));
    }

    @Test
    void for_another_adviser_it_does_not_exist() {
        var lesson = advised.learns();
        var other = advised.adviser().colleague(Role.ADVISER);

        other.reads(advised.path("/lessons")).statusCode(404);
        other.reads(advised.path("/lessons/" + lesson)).statusCode(404);
        other.posts(advised.path("/lessons/" + lesson + "/proposal"), Map.of("sourceAgreed", false))
                .statusCode(404);
        advised.adviser().reads(advised.path("/lessons/" + UUID.randomUUID())).statusCode(404);
    }

    private String proposalOf(String lesson) {
        return advised.adviser()
                .reads(advised.path("/lessons/" + lesson))
                .extract()
                .path("proposal.id");
    }

    private String take(String proposal) {
        String theme = editor.posts("/toolkit/themes", Map.of("name", "Beginnen", "position", 0))
                .extract()
                .path("id");
        return editor.posts(
                        "/article-proposals/" + proposal + "/version", Map.of("themeId", theme, "reference", "een-bel"))
                .statusCode(201)
                .extract()
                .path("articleId");
    }
}
