package nl.buurtdialoog.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How much was agreed, came about, and how long that took. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionFiguresTest {

    @Inject
    Clock clock;

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void nothing_agreed_is_nothing_to_count() {
        coordinator.reads("/action-figures").statusCode(200).body("items", empty());
    }

    @Test
    void without_a_standby_the_figures_are_those_of_now() {
        var before = clock.instant();

        String asOf =
                coordinator.reads("/action-figures").statusCode(200).extract().path("asOf");

        assertThat(Instant.parse(asOf)).isBetween(before.truncatedTo(ChronoUnit.MICROS), clock.instant());
    }

    @Test
    void a_cycle_counts_what_was_agreed_and_in_how_many_days_half_of_it_came_about() {
        var editions = Editions.ofACycle(coordinator);
        var edition = editions.edition(1, -100);
        isDoneAfter(10, editions.agrees(edition, "Een bankje"));
        isDoneAfter(20, editions.agrees(edition, "Samen eten"));
        isDoneAfter(60, editions.agrees(edition, "Een moestuin"));
        editions.agrees(edition, "Een koor");
        var letGo = editions.agrees(edition, "Een optocht");
        coordinator
                .posts("/actions/" + letGo + "/lines", Map.of("kind", "LET_GO"))
                .statusCode(200);

        coordinator
                .reads("/action-figures")
                .body("items", hasSize(1))
                .body("items[0].cycleId", equalTo(editions.cycle().toString()))
                .body("items[0].agreed", equalTo(5))
                .body("items[0].cameAbout", equalTo(3))
                .body("items[0].letGo", equalTo(1))
                .body("items[0].open", equalTo(1))
                .body("items[0].medianDays", equalTo(20));
    }

    @Test
    void as_long_as_nothing_is_done_nobody_knows_how_long_it_takes() {
        var editions = Editions.ofACycle(coordinator);
        editions.agrees(editions.edition(1, -30), "Een bankje");

        coordinator.reads("/action-figures").body("items[0].medianDays", nullValue());
    }

    private void isDoneAfter(int days, String action) {
        Given.asOwner("update action set status = 'DONE', agreed_at = now() - interval '90 days',"
                + " settled_at = now() - interval '90 days' + interval '%d days' where id = '%s'"
                        .formatted(days, action));
    }
}
