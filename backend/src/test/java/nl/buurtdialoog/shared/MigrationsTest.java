package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
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
        var settings = settings(Map.of(
                "quarkus.flyway.jdbc-url", superuser.substring(0, superuser.indexOf('?')),
                "quarkus.flyway.username", "buurtdialoog_owner",
                "quarkus.flyway.password", "not-checked-by-the-test-database"));

        Migrations.run(settings);
        var steps = steps(superuser);
        Migrations.run(settings);

        assertThat(steps)
                .isEqualTo(steps(ConfigProvider.getConfig().getValue("buurtdialoog.test.superuser-url", String.class)))
                .isEqualTo(steps(superuser));
    }

    @Test
    void who_does_not_say_where_the_database_is_hears_what_is_missing() {
        assertThatThrownBy(() -> Migrations.run(settings(Map.of())))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("quarkus.flyway.jdbc-url");
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
