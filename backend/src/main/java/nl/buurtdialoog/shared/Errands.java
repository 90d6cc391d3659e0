package nl.buurtdialoog.shared;

import static com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Work about one thing of an organisation that is to be done as soon as the transaction holds in which it is asked. It is
 * known by the ids of the two, and holds nothing else.
 */
@ApplicationScoped
public class Errands {

    /** When something breaks that no errand expects, the database for one. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    private final SchedulerClient tasks;

    @Inject
    Clock clock;

    @Inject
    Event<Asked> asked;

    /** Something is to be done; once its transaction has succeeded it may begin. */
    record Asked() {}

    /** Does the work once; answers when to try again, or nothing when there is no need to. */
    public interface Attempt {
        Optional<Instant> attempt(UUID organisationId, UUID id);
    }

    /** Writes its tasks by the app's own connections, so in the transaction of the caller, which it never commits. */
    @Inject
    Errands(DataSource app) {
        tasks = SchedulerClient.Builder.create(app)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
    }

    /** How the work of this name is done. */
    public static Task<?> task(String name, Attempt attempt) {
        return Tasks.custom(name, Void.class)
                .onFailure(new OnFailureRetryLater<>(AFTER_A_FAULT))
                // As due as it was: by the clock of the machine, which the library asks, ours may be hours away.
                .onDeadExecution((dead, again) -> again.reschedule(dead, dead.getExecution().executionTime))
                .execute((instance, context) -> run(instance, attempt));
    }

    /** Has it done, also when it was asked before. */
    public void ask(String name, UUID organisationId, UUID id) {
        var task = new TaskInstance<Void>(name, organisationId + "/" + id);
        tasks.schedule(task, clock.instant(), WHEN_EXISTS_RESCHEDULE);
        asked.fire(new Asked());
    }

    private static CompletionHandler<Void> run(TaskInstance<Void> task, Attempt attempt) {
        var ids = task.getId().split("/", 2);
        return attempt.attempt(UUID.fromString(ids[0]), UUID.fromString(ids[1]))
                .<CompletionHandler<Void>>map(next -> (done, again) -> again.reschedule(done, next))
                .orElse((done, again) -> again.remove());
    }
}
