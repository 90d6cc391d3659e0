package nl.buurtdialoog.shared;

import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version of this application, as the role that owns the schema. By the library itself, not by
 * the start of the application, which needs settings that this work has no business with.
 */
public final class Migrations {

    public static void run(Config settings) {
        var result = Flyway.configure()
                .dataSource(
                        settings.getValue("quarkus.flyway.jdbc-url", String.class),
                        settings.getValue("quarkus.flyway.username", String.class),
                        settings.getValue("quarkus.flyway.password", String.class))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        System.out.printf(
                "The database is at version %s, after %d steps.%n",
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted);
    }

    private Migrations() {}
}
