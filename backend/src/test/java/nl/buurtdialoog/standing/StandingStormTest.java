package nl.buurtdialoog.standing;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.standing.Edition.MINE;
import static nl.buurtdialoog.standing.Edition.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.registration.Neighbour;
import nl.buurtdialoog.registration.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Regulars that skip and come after all, newcomers and neighbours who came before, while an edition is published and after:
 * never more people than seats, nobody twice, and the seats of newcomers are theirs.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingStormTest {

    private static final int SEATS = 5;
    private static final int FOR_NEWCOMERS = 1;
    private static final int PEOPLE_AT_WORK = 6;
    private static final int ACTS_EACH = 8;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final List<String> links = new ArrayList<>();
    private Edition second;

    @BeforeEach
    void five_regulars_wait_for_the_second_edition() {
        var first = Edition.firstOf(coordinator).publish();
        for (int regular = 0; regular < SEATS; regular++) {
            var link = first.comesAgain(Neighbour.named("Vast " + regular));
            Edition.always(link);
            links.add(link);
        }
        second = first.next();
    }

    @RepeatedTest(4)
    void whatever_happens_at_once_everybody_has_the_seats_that_are_theirs(RepetitionInfo repetition) throws Exception {
        var works = new ArrayList<Callable<Void>>();
        for (int worker = 0; worker < PEOPLE_AT_WORK; worker++) {
            var chance = new Random(repetition.getCurrentRepetition() * 100L + worker);
            works.add(() -> works(chance));
        }
        works.add(() -> {
            second.publish();
            return null;
        });
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            for (var work : threads.invokeAll(works)) {
                work.get();
            }
        }

        assertThat(Rows.count(
                        "(select participant_id from registration_person where dialogue_id = '%s' and not cancelled"
                                + " group by participant_id having count(*) > 1) twice",
                        second.dialogue()))
                .isZero();
        assertThat(Rows.one("select seats_taken::text from dialogue_seats where dialogue_id = '%s'", second.dialogue()))
                .isEqualTo(String.valueOf(taken("true")));
        everybodyIsFirstInTheirOwnQueue();
    }

    private Void works(Random chance) {
        for (int act = 0; act < ACTS_EACH; act++) {
            assertThat(act(chance)).as("done or refused").isLessThan(500);
            assertThat(taken("true")).isLessThanOrEqualTo(SEATS);
            assertThat(taken("p.first_time is not true")).isLessThanOrEqualTo(SEATS - FOR_NEWCOMERS);
        }
        return null;
    }

    private int act(Random chance) {
        var link = links.get(chance.nextInt(links.size()));
        return switch (chance.nextInt(5)) {
            case 0, 1 ->
                with(link).body("{\"edition\":2}").post(MINE + "/skips").statusCode();
            case 2 -> with(link).delete(MINE + "/skips/2").statusCode();
            case 3 -> signsUp(chance, "true");
            default -> signsUp(chance, "false");
        };
    }

    private int signsUp(Random chance, String firstTime) {
        var body = Neighbour.named("Buur " + chance.nextInt(1000))
                .body()
                .replace("\"firstTime\":true", "\"firstTime\":" + firstTime);
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/dialogues/{id}/registrations", second.dialogue())
                .statusCode();
    }

    private long taken(String whose) {
        return Rows.count(
                "registration_person p join registration r on r.id = p.registration_id where p.dialogue_id = '%s'"
                        + " and not p.cancelled and r.status in ('CONFIRMED', 'OFFERED') and %s",
                second.dialogue(), whose);
    }

    /** No seat is free beside who may have it. */
    private void everybodyIsFirstInTheirOwnQueue() {
        long free = SEATS - taken("true");
        long newcomersHere = taken("p.first_time");
        long freeToAll = free - Math.max(0, FOR_NEWCOMERS - newcomersHere);
        if (free > 0) {
            assertThat(waiting("p.first_time")).isZero();
        }
        if (freeToAll > 0) {
            assertThat(waiting("p.first_time is not true")).isZero();
        }
    }

    private long waiting(String whose) {
        return Rows.count(
                "registration_person p join registration r on r.id = p.registration_id where p.dialogue_id = '%s'"
                        + " and not p.cancelled and r.status = 'WAITING' and %s",
                second.dialogue(), whose);
    }
}
