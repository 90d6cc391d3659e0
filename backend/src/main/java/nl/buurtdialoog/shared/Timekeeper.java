package nl.buurtdialoog.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Has everything done in time that waits for its moment. Every replica has one; what is due is picked by one of them, and
 * taken over when that one dies. There is one for all work: a second would not know the tasks of the first.
 */
@ApplicationScoped
public class Timekeeper {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    /** So that who died is noticed after 40 to 50 seconds; a minute is promised. Four is the least that can be said. */
    private static final int HEARTBEATS_MISSED = 4;

    private final Scheduler scheduler;

    @Inject
    Timekeeper(
            @DataSource("jobs") javax.sql.DataSource jobs,
            @All List<RecurringJob> overAndOver,
            @All List<TaskByTask> oneByOne,
            @All List<SchedulerListener> watching,
            Clock clock) {
        var known = oneByOne.stream().map(TaskByTask::task).collect(Collectors.<Task<?>>toList());
        var building = Scheduler.create(jobs, known)
                .startTasks(overAndOver.stream().map(Timekeeper::task).toList())
                .clock(clock::instant)
                .threads(6)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .pollUsingLockAndFetch(0.5, 4.0)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .commitWhenAutocommitDisabled(false)
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(Duration.ofSeconds(15));
        watching.forEach(building::addSchedulerListener);
        scheduler = building.build();
    }

    void begin(@Observes StartupEvent started) {
        scheduler.start();
    }

    void end(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    /** Nobody waits for the next round when something was just asked. */
    void lookNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) Errands.Asked asked) {
        scheduler.triggerCheckForDueExecutions();
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }
}
