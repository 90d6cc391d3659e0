package nl.buurtdialoog;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL for the tests, new each run, with the three roles of production. */
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
        var url = "jdbc:postgresql://localhost:%d/buurtdialoog".formatted(postgres.getPort());
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.jobs.jdbc.url",
                url,
                "buurtdialoog.test.superuser-url",
                postgres.getJdbcUrl("postgres", "buurtdialoog"),
                "buurtdialoog.test.public-key",
                Tokens.PUBLIC_KEY);
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
