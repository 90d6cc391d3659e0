package nl.buurtdialoog.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings the database to the version of this application, as the role that owns the schema. By the library itself, not by
 * the start of the application, which needs settings that this work has no business with.
 *
 * <p>People go on meanwhile. Who waits for a table makes everybody wait who comes after, so a step that cannot have its
 * table soon gives up and is tried again.
 */
public final class Migrations {

    private static final String LATEST = "latest";
    private static final String WAITS_BRIEFLY = "-c lock_timeout=200ms";
    private static final String COULD_NOT_LOCK = "55P03";
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Ten minutes: longer than any backup or report holds a table, or somebody has to look. */
    private static final int TIMES = 1_200;

    public static void run(Config settings) {
        tell(migrate(settings, LATEST));
    }

    /** No further than a version of before, for a backup that was made then. */
    public static void upTo(Config settings, String version) {
        tell(migrate(settings, version));
    }

    /**
     * Flyway keeps others off in a transaction, unless told otherwise; and PostgreSQL makes an index beside people's work
     * only when each transaction of before has ended.
     */
    public static FluentConfiguration beside(FluentConfiguration flyway) {
        return flyway.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }

    private static MigrateResult migrate(Config settings, String target) {
        var database = new PGSimpleDataSource();
        database.setUrl(settings.getValue("quarkus.flyway.jdbc-url", String.class));
        database.setUser(settings.getValue("quarkus.flyway.username", String.class));
        database.setPassword(settings.getValue("quarkus.flyway.password", String.class));
        database.setOptions(WAITS_BRIEFLY);
        var flyway = beside(Flyway.configure())
                .dataSource(database)
                .locations(settings.getOptionalValue("buurtdialoog.migrations", String.class)
                        .map(folder -> "filesystem:" + folder)
                        .orElse("classpath:db/migration"))
                .target(target)
                .load();
        for (int time = 1; ; time++) {
            try {
                return flyway.migrate();
            } catch (FlywayException failed) {
                if (time == TIMES || !isForALock(failed)) {
                    throw failed;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean isForALock(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException said && COULD_NOT_LOCK.equals(said.getSQLState()));
    }

    private static void tell(MigrateResult result) {
        System.out.printf(
                "The database is at version %s, after %d steps.%n",
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted);
    }

    private Migrations() {}
}
