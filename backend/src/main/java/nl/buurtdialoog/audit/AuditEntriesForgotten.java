package nl.buurtdialoog.audit;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import nl.buurtdialoog.shared.RecurringJob;

/** Removes each day what is over two years old. Only the jobs' role may: who serves people can add and read alone. */
@ApplicationScoped
class AuditEntriesForgotten implements RecurringJob {

    private static final int YEARS_KEPT = 2;

    @Inject
    @DataSource("jobs")
    javax.sql.DataSource jobs;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "forget-audit-entries";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        var before = clock.instant().atZone(AMSTERDAM).minusYears(YEARS_KEPT).toOffsetDateTime();
        try (var connection = jobs.getConnection();
                var forget = connection.prepareStatement("select forget_audit_entries(?)")) {
            forget.setObject(1, before);
            forget.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("What is over two years old was not removed", failed);
        }
    }
}
