package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Standby;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.action.Editions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Statistics with a server that follows; all other tests of figures are without one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingRoomTest {

    private static Standby standby;

    @Inject
    Clock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private Editions editions;

    @BeforeAll
    static void follow() {
        standby = Standby.follow();
    }

    @BeforeEach
    void plan() {
        editions = Editions.ofACycle(coordinator);
    }

    @AfterAll
    static void followNoMore() {
        standby.close();
    }

    @Test
    void what_a_standby_does_not_know_yet_is_not_counted_and_the_figures_say_as_of_when() {
        editions.agrees(editions.edition(1, -100), "Een bankje");
        standby.catchesUp();
        standby.standsStill();
        try {
            var before = clock.instant();
            editions.agrees(editions.edition(2, -50), "Samen eten");

            var figures = figures();
            assertThat(figures.getInt("items[0].agreed")).isEqualTo(1);
            assertThat(Instant.parse(figures.getString("asOf"))).isBefore(before);
        } finally {
            standby.goesOn();
        }
        standby.catchesUp();
        assertThat(figures().getInt("items[0].agreed")).isEqualTo(2);
    }

    @Test
    void a_standby_shows_who_asks_the_rows_of_their_own_organisation_only() {
        editions.agrees(editions.edition(1, -100), "Een bankje");
        standby.catchesUp();

        assertThat(figures().getInt("items[0].agreed")).isEqualTo(1);
        Coordinator.somewhere().reads("/action-figures").statusCode(200).body("items", empty());
    }

    private JsonPath figures() {
        return coordinator.reads("/action-figures").statusCode(200).extract().jsonPath();
    }
}
