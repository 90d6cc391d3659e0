package nl.buurtdialoog.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupTest {

    private static final String WHAT_CHECKS =
            "select count(*) from pg_constraint where convalidated and" + " connamespace = 'public'::regnamespace";

    private final String superuser =
            ConfigProvider.getConfig().getValue("buurtdialoog.test.superuser-url", String.class);
    private final String other = superuser.replace("/buurtdialoog?", "/put_back?");

    @TempDir
    Path folder;

    private Sample sample;
    private Path backup;

    @BeforeEach
    void somebody_signed_up_and_an_empty_database_waits() throws SQLException, IOException {
        sample = Sample.of(Coordinator.somewhere().organisationId, "PUBLISHED");
        backup = folder.resolve("backup");
        Given.asOwner("create database put_back");
        try (var connection = DriverManager.getConnection(other);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("../docker/postgres/roles.sql")));
        }
    }

    @AfterEach
    void the_database_is_dropped() {
        Given.asOwner("drop database put_back with (force)");
    }

    @Test
    void every_row_comes_back_as_it_was() throws IOException, SQLException {
        Backup.write(settings(superuser), backup);
        Restore.read(settings(other), backup);
        var again = folder.resolve("again");
        Backup.write(settings(other), again);

        assertThat(text(backup, "tables/participant")).contains(sample.participant.toString());
        assertThat(manifest(again).tables()).isEqualTo(manifest(backup).tables());
        assertThat(manifest(again).schema()).isEqualTo(manifest(backup).schema());
        assertThat(found(WHAT_CHECKS)).isEqualTo(Schema.strings(WHAT_CHECKS).getFirst());
    }

    @Test
    void a_backup_is_for_its_owner_only_and_overwrites_nothing() throws IOException, SQLException {
        Backup.write(settings(superuser), backup);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Backup.write(settings(superuser), backup))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(backup);
        }
    }

    @Test
    void nothing_is_put_back_where_there_is_something() throws IOException, SQLException {
        Backup.write(settings(superuser), backup);
        Restore.read(settings(other), backup);

        assertThatThrownBy(() -> Restore.read(settings(other), backup))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void a_backup_in_which_a_row_is_missing_is_refused_and_nothing_of_it_stays() throws IOException, SQLException {
        Backup.write(settings(superuser), backup);
        var damaged = changed("tables/message", text -> text.substring(text.indexOf('\n') + 1));

        assertThatThrownBy(() -> Restore.read(settings(other), damaged))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged: message");
        assertThat(found("select count(*) from organisation")).isEqualTo("0");
    }

    @Test
    void a_backup_in_which_somebody_has_another_name_is_refused() throws IOException, SQLException {
        Backup.write(settings(superuser), backup);
        var damaged = changed("tables/organisation", text -> text.replaceFirst("maandag", "dinsdag"));

        assertThatThrownBy(() -> Restore.read(settings(other), damaged))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged: organisation");
    }

    @Test
    void a_backup_of_a_schema_that_is_not_known_here_is_refused() throws IOException, SQLException {
        Backup.write(settings(superuser), backup);
        var later =
                changed("manifest.json", text -> text.replaceFirst("\"schema\" : \"[^\"]+\"", "\"schema\" : \"9999\""));

        assertThatThrownBy(() -> Restore.read(settings(other), later)).hasMessageContaining("9999");
    }

    @Test
    void what_was_cut_short_is_no_backup() throws IOException, SQLException {
        Backup.write(settings(superuser), backup);
        var short_ = changed("manifest.json", text -> null);

        assertThatThrownBy(() -> Restore.read(settings(other), short_))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cut short");
    }

    /** A migration that needs one of these has to teach the backup about it. */
    @Test
    void whatever_is_kept_is_kept_in_tables() {
        assertThat(Schema.strings("select relname from pg_class where relkind not in ('r', 'i', 'v', 'c', 't')"
                        + " and relnamespace = 'public'::regnamespace"))
                .isEmpty();
        assertThat(Schema.strings("select tgname from pg_trigger where not tgisinternal"))
                .isEmpty();
        assertThat(Schema.strings("select oid::text from pg_largeobject_metadata"))
                .isEmpty();
    }

    private Path changed(String name, UnaryOperator<String> change) throws IOException {
        var file = folder.resolve("changed");
        try (var from = new ZipFile(backup.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : from.stream().toList()) {
                var bytes = from.getInputStream(entry).readAllBytes();
                var text = entry.getName().equals(name)
                        ? change.apply(new String(bytes, UTF_8))
                        : new String(bytes, UTF_8);
                if (text != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(text.getBytes(UTF_8));
                }
            }
        }
        return file;
    }

    private static String text(Path backup, String name) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }

    private static Manifest manifest(Path backup) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            return Manifest.of(zip);
        }
    }

    private String found(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(other)) {
            return Owner.one(connection, sql);
        }
    }

    private static Config settings(String url) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "quarkus.flyway.jdbc-url", url.substring(0, url.indexOf('?')),
                                "quarkus.flyway.username", "buurtdialoog_owner",
                                "quarkus.flyway.password", "not-checked-by-the-test-database"),
                        "test",
                        100))
                .build();
    }
}
