package nl.buurtdialoog.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** The database as the role that owns the schema sees it: all rows, of every organisation. */
final class Owner {

    private static final String VERSION =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    /** Whatever would hide rows is an error, and not a backup with fewer. */
    static Connection connect(Config settings) throws SQLException {
        var connection = DriverManager.getConnection(
                settings.getValue("quarkus.flyway.jdbc-url", String.class),
                settings.getValue("quarkus.flyway.username", String.class),
                settings.getValue("quarkus.flyway.password", String.class));
        run(connection, List.of("set row_security = off"));
        return connection;
    }

    /** Of the schema, as Flyway knows it. */
    static String version(Connection connection) throws SQLException {
        return one(connection, VERSION);
    }

    static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing was found by: " + sql);
            }
            return rows.getString(1);
        }
    }

    static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Owner() {}
}
