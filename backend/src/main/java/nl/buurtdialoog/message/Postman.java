package nl.buurtdialoog.message;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Errands;
import nl.buurtdialoog.shared.TaskByTask;

/** Empties the outbox. */
@ApplicationScoped
class Postman implements TaskByTask {

    static final String TASK = "send-message";

    @Inject
    Delivery delivery;

    @Override
    public Task<?> task() {
        return Errands.task(TASK, delivery::attempt);
    }
}
