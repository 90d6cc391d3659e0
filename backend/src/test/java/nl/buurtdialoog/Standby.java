package nl.buurtdialoog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Set;

/** A PostgreSQL that follows the one of the tests: a copy of its files, made while it runs. Where it will be is known before. */
public final class Standby implements AutoCloseable {

    /** Nobody listens here as long as there is none: whoever counts statistics finds it away. */
    static final int PORT = freePort();

    private static final Set<String> OF_ITS_OWN = Set.of("postmaster.pid", "postmaster.opts");

    /** Folders that are there, with nothing of the other server in them. */
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp", "pg_dynshmem");

    private final EmbeddedPostgres server;
    private final Path folder;

    private Standby(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/buurtdialoog".formatted(PORT);
    }

    public static Standby follow() {
        var folder = new Path[1];
        Given.withOwner(leader -> folder[0] = copy(leader));
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder[0])
                    .setCleanDataDirectory(false)
                    .setPort(PORT)
                    .start();
            return new Standby(server, folder[0]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path copy(Statement leader) {
        try {
            var from = Path.of(one(leader, "show data_directory"));
            var to = Files.createTempDirectory(
                    Path.of("target"),
                    "standby",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            leader.execute("select pg_backup_start('standby', true)");
            copy(from, to);
            Files.writeString(to.resolve("backup_label"), one(leader, "select labelfile from pg_backup_stop(false)"));
            Files.writeString(to.resolve("standby.signal"), "");
            Files.writeString(
                    to.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=localhost user=postgres port=%s'%n".formatted(one(leader, "show port")),
                    UTF_8,
                    StandardOpenOption.APPEND);
            return to.toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                var there = to.resolve(from.relativize(folder).toString());
                if (!Files.exists(there)) {
                    Files.createDirectory(there);
                }
                return EMPTY.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!OF_ITS_OWN.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file).toString()));
                    } catch (NoSuchFileException goneMeanwhile) {
                        // What the log says about it is done again.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** It goes on receiving, and shows nothing new. */
    public void standsStill() {
        ask("select pg_wal_replay_pause()");
        Eventually.is(() -> ask("select pg_get_wal_replay_pause_state()").equals("paused"));
    }

    public void goesOn() {
        ask("select pg_wal_replay_resume()");
    }

    /** Until it shows all that is written. */
    public void catchesUp() {
        var written = Schema.strings("select pg_current_wal_insert_lsn()::text").getFirst();
        Eventually.is(() -> ask("select pg_last_wal_replay_lsn() >= '%s'".formatted(written))
                .equals("t"));
    }

    private String ask(String sql) {
        try (var connection = server.getDatabase("postgres", "buurtdialoog").getConnection();
                var statement = connection.createStatement()) {
            return one(statement, sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
