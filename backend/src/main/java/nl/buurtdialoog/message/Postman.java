package nl.buurtdialoog.message;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Empties the outbox. Every replica has one; a task is picked by one of them, and taken over when that one dies. A task
 * is known by the ids of the organisation and the message, and holds nothing else.
 */
@ApplicationScoped
class Postman {

    static final String TASK = "send-message";

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** When something breaks that is no answer of a mail server, the database for one. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    private final Delivery delivery;
    private final Scheduler scheduler;

    @Inject
    Postman(@DataSource("jobs") javax.sql.DataSource jobs, Delivery delivery, Clock clock) {
        this.delivery = delivery;
        var task = Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAULT))
                .execute((instance, context) -> deliver(instance));
        scheduler = Scheduler.create(jobs, task)
                .clock(clock::instant)
                .threads(2)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .pollUsingLockAndFetch(0.5, 4.0)
                // Fetches first and picks then: the work of others in the same table is left to them.
                .jdbcCustomization(new PostgreSqlJdbcCustomization(true, false))
                .commitWhenAutocommitDisabled(false)
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    void begin(@Observes StartupEvent started) {
        scheduler.start();
    }

    void end(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    /** Nobody waits for the next round when a message was just queued. */
    void goAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Queued queued) {
        scheduler.triggerCheckForDueExecutions();
    }

    private CompletionHandler<Void> deliver(TaskInstance<Void> task) {
        var ids = task.getId().split("/", 2);
        return delivery.attempt(UUID.fromString(ids[0]), UUID.fromString(ids[1]))
                .<CompletionHandler<Void>>map(next -> (done, task1) -> task1.reschedule(done, next))
                .orElse((done, task1) -> task1.remove());
    }
}
