package nl.buurtdialoog.webhook;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.buurtdialoog.shared.TaskByTask;
import nl.buurtdialoog.shared.Timekeeper;

/** Takes messages to partners. A task is known by the ids of the organisation and the message, and holds nothing else. */
@ApplicationScoped
class Courier implements TaskByTask {

    static final String TASK = "tell-partner";

    /** When something breaks that is no answer of a partner, the database for one. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    /** No more go out at a time: partners that do not answer keep no mail from leaving. */
    private static final int AT_A_TIME = 2;

    private static final Duration UNTIL_ONE_IS_BACK = Duration.ofSeconds(1);

    private final Semaphore couriers = new Semaphore(AT_A_TIME);

    @Inject
    Handover handover;

    @Inject
    Clock clock;

    @Inject
    Timekeeper timekeeper;

    @Override
    public Task<?> task() {
        return Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAULT))
                .execute((instance, context) -> take(instance));
    }

    void goAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Crier.Queued queued) {
        timekeeper.lookNow();
    }

    private CompletionHandler<Void> take(TaskInstance<Void> task) {
        if (!couriers.tryAcquire()) {
            return (done, again) -> again.reschedule(done, clock.instant().plus(UNTIL_ONE_IS_BACK));
        }
        try {
            var ids = task.getId().split("/", 2);
            return handover.attempt(UUID.fromString(ids[0]), UUID.fromString(ids[1]))
                    .<CompletionHandler<Void>>map(next -> (done, again) -> again.reschedule(done, next))
                    .orElse((done, again) -> again.remove());
        } finally {
            couriers.release();
        }
    }
}
