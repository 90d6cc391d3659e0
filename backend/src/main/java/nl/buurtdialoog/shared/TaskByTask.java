package nl.buurtdialoog.shared;

import com.github.kagkarlsson.scheduler.task.Task;

/** Work that waits in the database one by one, each for its own moment, such as messages that are to be sent. */
public interface TaskByTask {

    Task<?> task();
}
