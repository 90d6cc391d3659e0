package nl.buurtdialoog.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * PostgreSQL from embedded binaries, kept as safe as one in production: what it acknowledged survives {@code kill -9}.
 * The library is made for tests and starts with {@code fsync} off and a fresh folder; both are turned round here.
 */
final class Database {
    static final String NAME = "buurtdialoog";

    private static final String ACCESS = """
            # Only the superuser, whom nobody but the launcher uses, comes in without a password; and only from here.
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128      trust
            host all all      127.0.0.1/32 scram-sha-256
            host all all      ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    private Database(EmbeddedPostgres server, ProcessHandle postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    static Database start(DataFolder data, int port, Path rolesSql, Secrets secrets)
            throws IOException, InterruptedException, SQLException {
        var complete = data.root().resolve("postgres.complete");
        if (!Files.exists(complete)) {
            discardHalfMade(data.postgres());
        }
        var output = ProcessBuilder.Redirect.appendTo(data.log("postgresql").toFile());
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        data.root().resolve("postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setDataDirectoryCustomizer(Database::writeAccess)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .start();
        var database = new Database(server, postmaster(data));
        prepare(database::connection, rolesSql, secrets);
        Files.writeString(complete, "initialised\n");
        return database;
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, NAME);
    }

    ProcessHandle postmaster() {
        return postmaster;
    }

    void stop() throws IOException {
        server.close();
    }

    /** A first start that was cut short leaves a folder that PostgreSQL refuses; there is no data in it yet. */
    private static void discardHalfMade(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void writeAccess(File folder) {
        try {
            Files.writeString(folder.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ProcessHandle postmaster(DataFolder data) {
        return new PidFile(data.postgres().resolve("postmaster.pid"), data.root())
                .running()
                .orElseThrow(() -> new Refusal("PostgreSQL did not stay up. Its log: " + data.log("postgresql")));
    }

    /** Throws all away that is in it, and leaves an empty one with its roles. */
    void replace(Path rolesSql, Secrets secrets) throws IOException, SQLException {
        asSuperuser("drop database %s with (force)".formatted(NAME));
        prepare(this::connection, rolesSql, secrets);
    }

    /** Puts an empty one with its roles in its place. Nobody may be connected. */
    void setAside(String name, Path rolesSql, Secrets secrets) throws IOException, SQLException {
        asSuperuser("alter database %s rename to %s".formatted(NAME, name));
        prepare(this::connection, rolesSql, secrets);
    }

    private Connection connection(String name) throws SQLException {
        return server.getDatabase("postgres", name).getConnection();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = connection("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A way to a server, as its superuser. */
    interface Way {
        Connection to(String database) throws SQLException;
    }

    /** The application's database, and its roles with their passwords. */
    static void prepare(Way way, Path rolesSql, Secrets secrets) throws IOException, SQLException {
        try (var connection = way.to("postgres")) {
            createDatabase(connection);
        }
        try (var connection = way.to(NAME);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(rolesSql));
            for (var role : new String[] {"owner", "app", "jobs"}) {
                statement.execute(
                        "alter role buurtdialoog_%s password '%s'".formatted(role, secrets.get("database." + role)));
            }
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            if (found.next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
        }
    }
}
