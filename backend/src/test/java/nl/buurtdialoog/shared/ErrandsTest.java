package nl.buurtdialoog.shared;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrandsTest {
    /** Nobody else knows one of this name, so nobody else does it. */
    private static final String NAME = "errand-of-a-test";

    @Inject
    @DataSource("jobs")
    javax.sql.DataSource jobs;

    @Test
    void what_a_dead_one_had_in_hand_is_done_at_once_also_by_who_lives_at_another_hour() {
        var yesterday = Instant.now().minus(1, DAYS);
        var clock = new SettableClock();
        clock.set(yesterday);
        var organisation = UUID.randomUUID();
        var done = new ArrayList<UUID>();
        var errand = Errands.task(NAME, (ofOrganisation, id) -> {
            done.add(ofOrganisation);
            return Optional.empty();
        });
        Given.asOwner("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                + " last_heartbeat, version) values ('%s', '%s/%s', '%s', true, 'who died', '%s', 1)"
                        .formatted(
                                NAME,
                                organisation,
                                UUID.randomUUID(),
                                yesterday.minus(2, HOURS),
                                yesterday.minus(1, HOURS)));

        var living = TestHelper.createManualScheduler(jobs, errand).clock(clock);
        living.jdbcCustomization(new PostgreSqlJdbcCustomization(false, false));
        var scheduler = living.build();
        scheduler.runDeadExecutionDetection();
        scheduler.runAnyDueExecutions();

        assertThat(done).containsExactly(organisation);
    }
}
