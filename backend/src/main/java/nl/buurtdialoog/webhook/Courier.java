package nl.buurtdialoog.webhook;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.buurtdialoog.shared.Errands;
import nl.buurtdialoog.shared.TaskByTask;

/** Takes messages to partners. */
@ApplicationScoped
class Courier implements TaskByTask {

    static final String TASK = "tell-partner";

    /** No more go out at a time: partners that do not answer keep no mail from leaving. */
    private static final int AT_A_TIME = 2;

    private static final Duration UNTIL_ONE_IS_BACK = Duration.ofSeconds(1);

    private final Semaphore free = new Semaphore(AT_A_TIME);

    @Inject
    Handover handover;

    @Inject
    Clock clock;

    @Override
    public Task<?> task() {
        return Errands.task(TASK, this::take);
    }

    private Optional<Instant> take(UUID organisationId, UUID deliveryId) {
        if (!free.tryAcquire()) {
            return Optional.of(clock.instant().plus(UNTIL_ONE_IS_BACK));
        }
        try {
            return handover.attempt(organisationId, deliveryId);
        } finally {
            free.release();
        }
    }
}
