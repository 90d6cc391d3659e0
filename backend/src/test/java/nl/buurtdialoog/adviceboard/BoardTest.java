package nl.buurtdialoog.adviceboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.trajectory.GivenTrajectory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;
    private final UUID programme = GivenTrajectory.aProgramme(organisation, 40);
    private final UUID adviser = GivenTrajectory.anAdviser(organisation);

    @Inject
    SessionFactory sessions;

    @Test
    void a_programme_that_begins_shows_its_forty_empty_places() {
        board().body("target", equalTo(40))
                .body("placesTaken", equalTo(0))
                .body("placesFree", equalTo(40))
                .body("steps", empty())
                .body("cards", empty());
    }

    @Test
    void each_card_stands_on_its_step_with_what_comes_next() {
        GivenTrajectory.applied(organisation);
        GivenTrajectory.accepted(organisation);
        GivenTrajectory.matched(organisation, adviser);
        GivenTrajectory.conversed(organisation, adviser);
        GivenTrajectory.advised(organisation, adviser);
        GivenBoard.closed(organisation, adviser);

        board().body("cards.step", contains("APPLICATION", "MATCHING", "CONVERSATION", "ADVICE", "CALL", "CLOSED"))
                .body(
                        "cards.next",
                        contains("ANSWER", "MATCH", "PLAN_CONVERSATION", "WRITE_ADVICE", "AGREE_CALL", null))
                .body("cards[3].initiative", equalTo("De Buurttuin"))
                .body("cards[3].place", equalTo("Lunetten"))
                .body("cards[3].adviser", equalTo("Lid"))
                .body("cards[3].goals", contains("NETWORK"))
                .body("cards[3].days", equalTo(7))
                .body("cards[5].dueOn", equalTo(null))
                .body("placesTaken", equalTo(5))
                .body("placesFree", equalTo(35))
                .body("steps.find { it.step == 'CALL' }.count", equalTo(1));
    }

    @Test
    void advice_under_way_says_who_is_waited_for() {
        var trajectory = GivenTrajectory.conversed(organisation, adviser);
        Given.asOwner("""
                insert into advice_version (id, organisation_id, trajectory_id, number, title, body, written_by, written_at)
                select gen_random_uuid(), '%1$s', '%2$s', 1, 'Begin klein', 'Nodig uit.', account_id, now()
                from adviser where id = '%3$s'""".formatted(organisation, trajectory, adviser));
        board().body("cards.next", contains("ASK_FACTS"));

        Given.asOwner(
                "update advice_version set reader_id = written_by where trajectory_id = '%s'".formatted(trajectory));
        board().body("cards.next", contains("READ_ALONG"));

        Given.asOwner("update advice_version set read_at = now(), facts_asked_at = now() where trajectory_id = '%s'"
                .formatted(trajectory));
        board().body("cards.next", contains("AWAIT_FACTS"));

        facts(trajectory, false);
        board().body("cards.next", contains("WRITE_ADVICE"));

        facts(trajectory, true);
        board().body("cards.next", contains("SEND_ADVICE"));
    }

    @Test
    void what_should_have_been_done_is_overdue_and_comes_first_on_its_step() {
        var late = GivenTrajectory.applied(organisation);
        GivenTrajectory.applied(organisation);
        Given.asOwner("update trajectory set applied_at = (now() at time zone 'Europe/Amsterdam' - interval '40 days')"
                + " at time zone 'Europe/Amsterdam' where id = '%s'".formatted(late));

        board().body("cards.overdue", contains(true, false))
                .body("cards[0].trajectoryId", equalTo(late.toString()))
                .body("cards[0].days", equalTo(40));
    }

    @Test
    void a_conversation_that_moves_moves_what_is_due() {
        var trajectory = GivenTrajectory.matched(organisation, adviser);
        var first = inDays(14);
        planned(trajectory, first);
        board().body("cards[0].next", equalTo("HOLD_CONVERSATION"))
                .body("cards[0].dueOn", equalTo(day(first).toString()));

        planned(trajectory, first.plus(14, ChronoUnit.DAYS));
        board().body("cards[0].dueOn", equalTo(day(first).plusDays(14).toString()));
    }

    @Test
    void who_stops_frees_the_place_and_stands_apart() {
        var trajectory = GivenTrajectory.matched(organisation, adviser);
        Given.asOwner(
                "update trajectory set step = 'STOPPED', stop_reason = 'Verhuisd', stopped_at = now() where id = '%s'"
                        .formatted(trajectory));

        board().body("placesFree", equalTo(40))
                .body("cards.step", contains("STOPPED"))
                .body("cards.next", contains((String) null));
    }

    @Test
    void an_adviser_sees_the_whole_board_and_opens_the_own_cards() {
        var subject = Given.aSubject(organisation, Role.ADVISER);
        GivenTrajectory.conversed(organisation, adviser);
        GivenTrajectory.matched(organisation, GivenTrajectory.anAdviser(organisation, subject));
        var asAdviser =
                Coordinator.with(Tokens.ofSession(subject, UUID.randomUUID().toString()), organisation);

        asAdviser
                .reads(path())
                .statusCode(200)
                .body("cards.step", contains("CONVERSATION", "ADVICE"))
                .body("cards.opens", contains(true, false));
        board().body("cards.opens", contains(true, true));
        asAdviser.reads("/advice-programmes/" + programme + "/figures").statusCode(403);
    }

    /** One question a card would be four hundred at least. */
    @Test
    void four_hundred_cards_cost_a_few_questions() {
        GivenBoard.many(organisation, programme, adviser, 400);

        // Jobs ask as well, for seconds sometimes: there is a moment in which they do not.
        Eventually.is(Duration.ofSeconds(30), () -> fewestQuestionsOfOneBoard() < 400);
        board().body("cards", hasSize(400)).body("placesTaken", equalTo(400)).body("placesFree", equalTo(0));
    }

    @Test
    void no_more_than_five_hundred_are_shown_and_all_are_counted() {
        GivenTrajectory.applied(organisation);
        GivenBoard.many(organisation, programme, adviser, 505);

        board().body("cards", hasSize(500))
                .body("cards.step.unique()", contains("CONVERSATION"))
                .body("steps.count", contains(1, 505));
    }

    @Test
    void the_board_goes_to_a_spreadsheet_in_which_nothing_is_a_formula() {
        GivenTrajectory.applied(organisation, "=HYPERLINK(\"https://kwaad.example\")", "Utrecht");

        var sheet = coordinator
                .asking()
                .get("/api/v1/advice-programmes/" + programme + "/board-sheet")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asString();
        assertThat(sheet.lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("initiatief;plaats;regio;werkt aan;adviseur;stap;sinds;dagen;wat nu;voor;te laat");
        assertThat(sheet).contains("'=HYPERLINK").contains(";aanvraag;").contains(";aanvraag beantwoorden;");
    }

    @Test
    void another_organisations_board_does_not_exist() {
        Coordinator.somewhere().reads(path()).statusCode(404);
    }

    private ValidatableResponse board() {
        return coordinator.reads(path()).statusCode(200);
    }

    private String path() {
        return "/advice-programmes/" + programme + "/board";
    }

    /** What jobs ask meanwhile is counted too and only ever adds: the fewest is the nearest to what a board asks. */
    private long fewestQuestionsOfOneBoard() {
        board().body("cards.days", everyItem(lessThan(20)));
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return IntStream.range(0, 5)
                    .mapToLong(time -> {
                        statistics.clear();
                        board();
                        return statistics.getPrepareStatementCount();
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private void planned(UUID trajectory, Instant at) {
        Given.asOwner("""
                insert into trajectory_conversation (id, organisation_id, trajectory_id, way, starts_at)
                values (gen_random_uuid(), '%1$s', '%2$s', 'ONLINE', '%3$s')
                on conflict (organisation_id, trajectory_id) do update set starts_at = '%3$s'""".formatted(organisation, trajectory, at));
    }

    private static void facts(UUID trajectory, boolean right) {
        Given.asOwner("update advice_version set facts_right = %s, facts_checked_at = now() where trajectory_id = '%s'"
                .formatted(right, trajectory));
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }
}
