package nl.buurtdialoog.metrics;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.RecurringJob;
import nl.buurtdialoog.shared.TaskByTask;

/**
 * What is done in time: how often by this replica and how long it took, and by the database when each job was last done by
 * any. Every task is named from the start, so that one that fails at its first try shows as an increase.
 */
@Singleton
class JobMeters extends AbstractSchedulerListener implements MeterBinder {

    @Inject
    Figures figures;

    @Inject
    MeterRegistry registry;

    @Inject
    @All
    List<RecurringJob> overAndOver;

    @Inject
    @All
    List<TaskByTask> oneByOne;

    @Override
    public void bindTo(MeterRegistry registry) {
        Stream.concat(
                        overAndOver.stream().map(RecurringJob::name),
                        oneByOne.stream().map(work -> work.task().getName()))
                .forEach(task -> {
                    for (var result : ExecutionComplete.Result.values()) {
                        timer(registry, task, result);
                    }
                    lateness(registry, task);
                });
        overAndOver.forEach(job -> rounds(registry, job));
    }

    @Override
    public void onExecutionComplete(ExecutionComplete done) {
        timer(registry, done.getExecution().taskInstance.getTaskName(), done.getResult())
                .record(done.getDuration());
    }

    private static Timer timer(MeterRegistry registry, String task, ExecutionComplete.Result result) {
        return Timer.builder("buurtdialoog.task.runs")
                .description("What this replica did in time")
                .tag("task", task)
                .tag("result", result == ExecutionComplete.Result.OK ? "done" : "failed")
                .register(registry);
    }

    private void lateness(MeterRegistry registry, String task) {
        Gauge.builder("buurtdialoog.task.late", figures, all -> all.count("task-late", task))
                .description("How long what is due waits for a replica to begin with it")
                .baseUnit("seconds")
                .tag("task", task)
                .register(registry);
    }

    private void rounds(MeterRegistry registry, RecurringJob job) {
        Gauge.builder("buurtdialoog.job.last.success.timestamp", figures, all -> all.known("job-success", job.name()))
                .description("When a round last went well, by whichever replica")
                .baseUnit("seconds")
                .tag("task", job.name())
                .register(registry);
        Gauge.builder("buurtdialoog.job.failures.in.a.row", figures, all -> all.count("job-failures", job.name()))
                .description("Rounds that failed since one went well")
                .tag("task", job.name())
                .register(registry);
        Gauge.builder("buurtdialoog.job.interval", job, each -> each.every().toMillis() / 1000.0)
                .description("How long after one round the next begins")
                .baseUnit("seconds")
                .tag("task", job.name())
                .strongReference(true)
                .register(registry);
    }
}
