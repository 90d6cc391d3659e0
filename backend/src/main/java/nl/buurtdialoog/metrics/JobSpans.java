package nl.buurtdialoog.metrics;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A span for each piece of work that was done in time, by the name of its task: whom it was about is not told. */
@Singleton
class JobSpans extends AbstractSchedulerListener {

    @Inject
    Tracer tracer;

    @Override
    public void onExecutionComplete(ExecutionComplete done) {
        var span = tracer.spanBuilder(done.getExecution().taskInstance.getTaskName())
                .setNoParent()
                .setSpanKind(SpanKind.INTERNAL)
                .setStartTimestamp(done.getTimeDone().minus(done.getDuration()))
                .startSpan();
        if (done.getResult() == ExecutionComplete.Result.FAILED) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end(done.getTimeDone());
    }
}
