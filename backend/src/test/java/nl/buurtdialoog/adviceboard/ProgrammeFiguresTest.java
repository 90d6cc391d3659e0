package nl.buurtdialoog.adviceboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.trajectory.GivenTrajectory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeFiguresTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;
    private final UUID programme = GivenTrajectory.aProgramme(organisation, 40);
    private final UUID adviser = GivenTrajectory.anAdviser(organisation);

    @Test
    void who_was_not_reached_and_who_stopped_is_counted_apart() {
        GivenBoard.closed(organisation, adviser);
        ends(GivenTrajectory.advised(organisation, adviser), "NOT_REACHED");
        ends(GivenTrajectory.conversed(organisation, adviser), "STOPPED");
        GivenTrajectory.matched(organisation, adviser);
        GivenTrajectory.applied(organisation);

        figures()
                .body("reach.target", equalTo(40))
                .body("reach.applications", equalTo(5))
                .body("reach.accepted", equalTo(4))
                .body("reach.advised", equalTo(2))
                .body("reach.underWay", equalTo(1))
                .body("reach.closed", equalTo(1))
                .body("reach.notReached", equalTo(1))
                .body("reach.stopped", equalTo(1));
    }

    @Test
    void months_add_up_to_how_far_it_is_and_none_is_left_out() {
        var early = GivenBoard.closed(organisation, adviser);
        GivenBoard.closed(organisation, adviser);
        Given.asOwner("update trajectory set closed_at = now() - interval '2 months' where id = '%s'".formatted(early));

        figures()
                .body("months.closedSoFar", contains(1, 1, 2))
                .body("months.closed", contains(1, 0, 1))
                .body("months[2].acceptedSoFar", equalTo(2))
                .body("months[2].advisedSoFar", equalTo(2));
    }

    @Test
    void a_region_is_held_against_what_the_programme_aims_at_however_it_is_written() {
        Given.asOwner("update advice_programme set regions = '[{\"region\":\"Utrecht\",\"places\":6},"
                + "{\"region\":\"Drenthe\",\"places\":2}]' where id = '%s'".formatted(programme));
        GivenBoard.closed(organisation, adviser);
        GivenTrajectory.conversed(organisation, adviser);
        GivenBoard.many(organisation, programme, adviser, 3);
        GivenTrajectory.applied(organisation, "Zonder plek", "Zeeland");

        figures()
                .body("regions.region", contains("Drenthe", "Overijssel", "Utrecht"))
                .body("regions.aimed", contains(2, 0, 6))
                .body("regions.taken", contains(0, 3, 2))
                .body("regions.closed", contains(0, 0, 1));
    }

    @Test
    void the_three_goals_of_initiatives_are_counted_each() {
        GivenBoard.closed(organisation, adviser);
        var second = GivenTrajectory.conversed(organisation, adviser);
        Given.asOwner("update trajectory set goals = '{NETWORK,MEANING}' where id = '%s'".formatted(second));

        figures()
                .body("goals.goal", contains("NETWORK", "BELONGING", "MEANING"))
                .body("goals.taken", contains(2, 0, 1))
                .body("goals.closed", contains(1, 0, 0));
    }

    @Test
    void advisers_are_told_with_what_they_do_now() {
        GivenTrajectory.matched(organisation, adviser);
        GivenBoard.closed(organisation, adviser);
        Given.asOwner("update adviser set trained_on = current_date + 3 where id = '%s'"
                .formatted(GivenTrajectory.anAdviser(organisation)));

        figures()
                .body("advisers.load.sum()", equalTo(1))
                .body("advisers.closed.sum()", equalTo(1))
                .body("advisers.most", contains(6, 6))
                .body("training.advisers", equalTo(2))
                .body("training.trained", equalTo(1));
    }

    @Test
    void an_average_is_told_from_five_initiatives_that_answered_twice() {
        GivenBoard.many(organisation, programme, adviser, 5);
        Given.asOwner("update trajectory set perspective_before = 2, perspective_after = 4 where organisation_id = '%s'"
                .formatted(organisation));
        var unanswered = GivenTrajectory.conversed(organisation, adviser);
        Given.asOwner("update trajectory set perspective_before = 5 where id = '%s'".formatted(unanswered));
        figures()
                .body("scope.answeredTwice", equalTo(5))
                .body("scope.perspectiveBefore", equalTo(2f))
                .body("scope.perspectiveAfter", equalTo(4f));

        Given.asOwner("update trajectory set perspective_after = null where id = (select min(id::text)::uuid"
                + " from trajectory where organisation_id = '%s' and perspective_after is not null)"
                        .formatted(organisation));
        figures()
                .body("scope.answeredTwice", equalTo(4))
                .body("scope.perspectiveBefore", equalTo(null))
                .body("scope.perspectiveAfter", equalTo(null));
    }

    @Test
    void approaches_are_counted_as_chosen_and_as_kept() {
        var trajectory = GivenTrajectory.conversed(organisation, adviser);
        Given.asOwner("""
                update trajectory set approaches = '[{"words":"Soep","kept":true},{"words":"Briefjes","kept":false},\
                {"words":"Bankje","kept":null}]' where id = '%s'""".formatted(trajectory));

        figures()
                .body("scope.approachesChosen", equalTo(3))
                .body("scope.approachesAsked", equalTo(2))
                .body("scope.approachesKept", equalTo(1));
    }

    @Test
    void lessons_are_followed_into_the_toolkit() {
        GivenBoard.closed(organisation, adviser);
        GivenBoard.closed(organisation, adviser);
        Given.asOwner("""
                with made as (
                    insert into article_proposal (id, organisation_id, title, body, language, status, proposed_by, proposed_at)
                    select gen_random_uuid(), '%1$s', 'Soep helpt', 'Schep op.', 'NL', 'OPEN', account_id, now()
                    from adviser where id = '%2$s' returning id)
                update trajectory_lesson set proposal_id = (select id from made)
                where id = (select min(id::text)::uuid from trajectory_lesson where organisation_id = '%1$s');
                update advice_programme set milestones = '[{"kind":"FILM","title":"De film","dueOn":"2027-03-01","doneOn":null},\
                {"kind":"KNOWLEDGE_MEETING","title":"De bijeenkomst","dueOn":"2027-02-01","doneOn":"2027-01-15"}]'
                where id = '%3$s'""".formatted(organisation, adviser, programme));

        figures()
                .body("sharing.lessons", equalTo(2))
                .body("sharing.proposals", equalTo(1))
                .body("sharing.taken", equalTo(0))
                .body("sharing.milestonesDone", equalTo(1))
                .body("sharing.milestones.title", contains("De bijeenkomst", "De film"));
    }

    @Test
    void another_organisations_figures_do_not_exist_and_its_trajectories_do_not_count() {
        var elsewhere = Coordinator.somewhere();
        GivenTrajectory.applied(elsewhere.organisationId);

        elsewhere.reads("/advice-programmes/" + programme + "/figures").statusCode(404);
        figures().body("reach.applications", equalTo(0)).body("regions", empty());
    }

    private ValidatableResponse figures() {
        return coordinator.reads("/advice-programmes/" + programme + "/figures").statusCode(200);
    }

    private static void ends(UUID trajectory, String step) {
        Given.asOwner("""
                update trajectory set step = '%2$s', closed_at = now(), stopped_at = case when '%2$s' = 'STOPPED' then now() end,
                    stop_reason = case when '%2$s' = 'STOPPED' then 'Verhuisd' end
                where id = '%1$s'""".formatted(trajectory, step));
    }
}
