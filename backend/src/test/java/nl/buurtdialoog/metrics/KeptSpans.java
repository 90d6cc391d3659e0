package nl.buurtdialoog.metrics;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Where the spans of the tests go instead of to a collector: the newest are kept. */
@Singleton
class KeptSpans implements SpanExporter {

    private static final int MOST = 2_000;

    private final ConcurrentLinkedDeque<SpanData> kept = new ConcurrentLinkedDeque<>();

    List<SpanData> all() {
        return List.copyOf(kept);
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        kept.addAll(spans);
        while (kept.size() > MOST) {
            kept.poll();
        }
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
