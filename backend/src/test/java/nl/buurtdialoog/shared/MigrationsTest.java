package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationsTest {

    private final String superuser = ConfigProvider.getConfig()
            .getValue("buurtdialoog.test.superuser-url", String.class)
            .replace("/buurtdialoog?", "/of_another?");

    /** As the start of a replica has it, where the framework has rules of its own. */
    @Inject
    Flyway atStart;

    @BeforeEach
    void an_empty_database() throws SQLException, IOException {
        Given.asOwner("create database of_another");
        try (var connection = DriverManager.getConnection(superuser);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("../docker/postgres/roles.sql")));
        }
    }

    @AfterEach
    void is_dropped() {
        Given.asOwner("drop database of_another with (force)");
    }

    @Test
    void an_empty_database_is_brought_to_this_version_and_one_of_this_version_is_left_alone() throws SQLException {
        Migrations.run(ofAnother());
        var steps = steps(superuser);
        Migrations.run(ofAnother());

        assertThat(steps)
                .isEqualTo(steps(ConfigProvider.getConfig().getValue("buurtdialoog.test.superuser-url", String.class)))
                .isEqualTo(steps(superuser));
    }

    @Test
    void a_replica_of_before_starts_on_a_schema_that_a_later_version_widened() throws SQLException {
        Migrations.run(ofAnother());
        try (var connection = DriverManager.getConnection(superuser);
                var statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " checksum, installed_by, execution_time, success) select max(installed_rank) + 1, '9999',"
                    + " 'of later', 'SQL', 'V9999__of_later.sql', 1, 'buurtdialoog_owner', 1, true"
                    + " from flyway_schema_history");
        }

        var result = Flyway.configure()
                .configuration(atStart.getConfiguration())
                .dataSource(superuser, "postgres", "")
                .load()
                .migrate();

        assertThat(result.migrationsExecuted).isZero();
    }

    @Test
    void who_does_not_say_where_the_database_is_hears_what_is_missing() {
        assertThatThrownBy(() -> Migrations.run(settings(Map.of())))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("quarkus.flyway.jdbc-url");
    }

    /** Who waits for others there keeps nobody waiting; giving up soon, as elsewhere, would leave half an index behind. */
    @Test
    void an_index_that_is_made_beside_the_work_waits_for_whoever_is_busy() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".sql"))
                            .filter(file -> text(file).contains(" concurrently ")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        assertThat(text(file)).contains("set lock_timeout = 0;", "reset lock_timeout;");
                        assertThat(text(Path.of(file + ".conf"))).contains("executeInTransaction=false");
                    });
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Config ofAnother() {
        return settings(Map.of(
                "quarkus.flyway.jdbc-url", superuser.substring(0, superuser.indexOf('?')),
                "quarkus.flyway.username", "buurtdialoog_owner",
                "quarkus.flyway.password", "not-checked-by-the-test-database"));
    }

    private static long steps(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from flyway_schema_history where success")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Config settings(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new io.smallrye.config.PropertiesConfigSource(settings, "test", 100))
                .build();
    }
}
