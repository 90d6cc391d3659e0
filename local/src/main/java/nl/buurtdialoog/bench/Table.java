package nl.buurtdialoog.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured, as a table that reads in a terminal and in a document. */
final class Table {
    private final List<String> lines = new ArrayList<>(List.of(
            "| What | Connections | A second | p50 ms | p99 ms | pgbench | Ratio | CPU ms: application | database | client |",
            "|---|---|---|---|---|---|---|---|---|---|"));

    /** @param reference how often pgbench did it; null when it is not there */
    void add(Subject subject, int connections, Load.Measured found, Costs costs, @Nullable Double reference) {
        var line = String.format(
                Locale.ROOT,
                "| %s | %d | %,.0f | %.1f | %.1f | %s | %s | %s | %s | %s |",
                subject.name(),
                connections,
                found.rate(),
                found.p50() / 1000.0,
                found.p99() / 1000.0,
                reference == null ? "-" : String.format(Locale.ROOT, "%,.0f", reference),
                reference == null ? "-" : String.format(Locale.ROOT, "%.2f", found.rate() / reference),
                each(costs.application(), found),
                each(costs.database(), found),
                each(costs.client(), found));
        System.out.println(line);
        lines.add(line);
    }

    private static String each(Duration used, Load.Measured found) {
        return String.format(Locale.ROOT, "%.2f", (double) used.toMillis() / found.requests());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
