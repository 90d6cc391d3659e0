package nl.buurtdialoog.backup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import nl.buurtdialoog.backup.Manifest.Kept;
import nl.buurtdialoog.shared.Migrations;
import org.eclipse.microprofile.config.Config;

/**
 * Puts a backup back into an empty database: first the schema of its version, then all rows in one transaction, which
 * holds only when every table counts and adds up as it did, and then what was migrated since. Who was erased since the
 * backup is back until the application starts, which erases them again before it answers anybody.
 */
public final class Restore {

    public static void read(Config settings, Path file) throws IOException, SQLException {
        try (var backup = new ZipFile(file.toFile())) {
            var manifest = Manifest.of(backup);
            try (var connection = Owner.connect(settings)) {
                requireEmpty(connection);
            }
            Migrations.upTo(settings, manifest.schema());
            try (var connection = Owner.connect(settings)) {
                connection.setAutoCommit(false);
                requireSchemaOf(manifest, connection);
                fill(connection, manifest, backup);
                connection.commit();
                connection.setAutoCommit(true);
                Owner.run(connection, List.of("analyze"));
            }
            System.out.printf(
                    "Put back %d rows of %d tables, as they were at %s: counts and checksums are those of the backup.%n",
                    manifest.rows(), manifest.tables().size(), manifest.madeAt());
        }
        Migrations.run(settings);
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        for (var table : Table.of(connection)) {
            var hasRows = Owner.one(connection, "select exists (select from %s)".formatted(table.name()));
            if (hasRows.equals("t")) {
                throw new Refusal("The database is not empty: there are rows in %s. Put it back into a new one."
                        .formatted(table.name()));
            }
        }
    }

    private static void requireSchemaOf(Manifest manifest, Connection connection) throws SQLException {
        var version = Owner.version(connection);
        if (!version.equals(manifest.schema())) {
            throw new Refusal(
                    "The backup is of schema version %s, and the database is at %s. Use the application of then."
                            .formatted(manifest.schema(), version));
        }
        if (!Table.of(connection)
                .equals(manifest.tables().stream().map(Kept::table).toList())) {
            throw new Refusal("The backup has other tables or columns than schema version " + version + " has.");
        }
    }

    private static void fill(Connection connection, Manifest manifest, ZipFile backup)
            throws IOException, SQLException {
        var keys = ForeignKeys.of(connection);
        Owner.run(connection, keys.takeOff());
        // A migration may have put rows there.
        Owner.run(
                connection,
                List.of("truncate " + manifest.tables().stream().map(Kept::name).collect(joining(", "))));
        for (var kept : manifest.tables()) {
            try (var rows = backup.getInputStream(Objects.requireNonNull(backup.getEntry(kept.entry()), kept.name()))) {
                kept.table().copyFrom(connection, rows);
            }
        }
        Owner.run(connection, keys.putOn());
        for (var kept : manifest.tables()) {
            requireSame(kept, Kept.of(kept.table(), kept.table().fingerprint(connection)));
        }
    }

    private static void requireSame(Kept kept, Kept found) {
        if (!kept.equals(found)) {
            throw new Refusal("The backup is damaged: %s should have %d rows with checksum %s, and has %d with %s."
                    .formatted(kept.name(), kept.rows(), kept.checksum(), found.rows(), found.checksum()));
        }
    }

    private Restore() {}
}
