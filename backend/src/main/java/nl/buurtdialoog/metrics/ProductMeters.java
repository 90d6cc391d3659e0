package nl.buurtdialoog.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Seats, queues and messages of the whole installation, by {@link Figures}. Each replica tells the same, so a dashboard
 * takes the largest and adds nothing up.
 */
@Singleton
class ProductMeters implements MeterBinder {

    private static final List<String> WAYS = List.of("email", "text", "call", "letter");

    @Inject
    Figures figures;

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("buurtdialoog.database.answers", figures, all -> all.areKnown() ? 1 : 0)
                .description("Whether the database answered when it was asked last")
                .register(registry);
        seats(registry);
        messages(registry);
        webhooks(registry);
    }

    private void seats(MeterRegistry registry) {
        gauge("buurtdialoog.dialogues.open", "dialogues-open", "Published dialogues that have not begun")
                .register(registry);
        for (var state : List.of("taken", "held", "free")) {
            Gauge.builder("buurtdialoog.seats", figures, all -> all.count("seats", state))
                    .description("Seats of published dialogues that have not begun")
                    .tag("state", state)
                    .register(registry);
        }
        gauge("buurtdialoog.queue.parties", "parties-waiting", "Parties that wait for a seat, or think about one")
                .register(registry);
    }

    private void messages(MeterRegistry registry) {
        for (var way : WAYS) {
            Gauge.builder("buurtdialoog.messages.waiting", figures, all -> all.count("messages-waiting", way))
                    .description("Messages that are to be told; calls and letters wait for a person")
                    .tag("channel", way)
                    .register(registry);
        }
        gauge("buurtdialoog.messages.failed", "messages-failed", "Messages that did not leave, and are not tried again")
                .register(registry);
        seconds(
                        "buurtdialoog.messages.oldest.age",
                        "How long the oldest mail or text waits",
                        all -> all.count("messages-oldest", ""))
                .register(registry);
    }

    private void webhooks(MeterRegistry registry) {
        gauge("buurtdialoog.webhooks.waiting", "webhooks-waiting", "What partners' programs are still to be told")
                .register(registry);
        gauge("buurtdialoog.webhooks.failed", "webhooks-failed", "What partners' programs could not be told")
                .register(registry);
    }

    private Gauge.Builder<Figures> gauge(String name, String figure, String description) {
        return Gauge.builder(name, figures, all -> all.count(figure, "")).description(description);
    }

    private Gauge.Builder<Figures> seconds(String name, String description, ToDoubleFunction<Figures> value) {
        return Gauge.builder(name, figures, value).description(description).baseUnit("seconds");
    }
}
