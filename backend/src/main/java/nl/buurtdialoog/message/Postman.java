package nl.buurtdialoog.message;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.buurtdialoog.shared.TaskByTask;
import nl.buurtdialoog.shared.Timekeeper;

/** Empties the outbox. A task is known by the ids of the organisation and the message, and holds nothing else. */
@ApplicationScoped
class Postman implements TaskByTask {

    static final String TASK = "send-message";

    /** When something breaks that is no answer of a mail server, the database for one. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    @Inject
    Delivery delivery;

    @Inject
    Timekeeper timekeeper;

    @Override
    public Task<?> task() {
        return Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAULT))
                .execute((instance, context) -> deliver(instance));
    }

    /** Nobody waits for the next round when a message was just queued. */
    void goAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Queued queued) {
        timekeeper.lookNow();
    }

    private CompletionHandler<Void> deliver(TaskInstance<Void> task) {
        var ids = task.getId().split("/", 2);
        return delivery.attempt(UUID.fromString(ids[0]), UUID.fromString(ids[1]))
                .<CompletionHandler<Void>>map(next -> (done, task1) -> task1.reschedule(done, next))
                .orElse((done, task1) -> task1.remove());
    }
}
