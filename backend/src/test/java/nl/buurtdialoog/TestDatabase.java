package nl.buurtdialoog;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL for the tests, new each run, with the three roles of production; and a real mail server. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database buurtdialoog");
            }
            try (var connection =
                            postgres.getDatabase("postgres", "buurtdialoog").getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(Files.readString(Path.of("../docker/postgres/roles.sql")));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        MailServer.begin();
        return settings();
    }

    private Map<String, String> settings() {
        var url = "jdbc:postgresql://localhost:%d/buurtdialoog".formatted(postgres.getPort());
        var settings = new HashMap<>(MailServer.settings());
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.jobs.jdbc.url", url);
        settings.put("quarkus.datasource.statistics.jdbc.url", Standby.jdbcUrl());
        settings.put("buurtdialoog.test.superuser-url", postgres.getJdbcUrl("postgres", "buurtdialoog"));
        settings.put("buurtdialoog.test.public-key", Tokens.PUBLIC_KEY);
        settings.put(
                "buurtdialoog.security.expires", LocalDate.now().plusMonths(6).toString());
        return settings;
    }

    @Override
    public void stop() {
        MailServer.end();
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
