package nl.buurtdialoog.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.buurtdialoog.backup.Manifest.Kept;
import org.eclipse.microprofile.config.Config;

/**
 * Writes every row of every table as it was at one moment, while people go on: nobody waits for it. The file is for its
 * owner's eyes only, and has its name once it is whole.
 */
public final class Backup {

    private static final String MOMENT =
            "select to_char(transaction_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    public static void write(Config settings, Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new Refusal("There is a file %s already.".formatted(file));
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (var connection = Owner.connect(settings)) {
            connection.setAutoCommit(false);
            Owner.run(connection, List.of("set transaction isolation level repeatable read, read only"));
            var manifest = write(connection, unfinished);
            Files.move(unfinished, file, ATOMIC_MOVE);
            System.out.printf(
                    "Wrote %d rows of %d tables, of schema version %s, to %s.%n",
                    manifest.rows(), manifest.tables().size(), manifest.schema(), file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Manifest write(Connection connection, Path file) throws IOException, SQLException {
        var ownersOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownersOnly);
                var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            var manifest = new Manifest(
                    Manifest.FORMAT, Owner.version(connection), Owner.one(connection, MOMENT), tables(connection, zip));
            manifest.writeTo(zip);
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    private static List<Kept> tables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var kept = new ArrayList<Kept>();
        for (var table : Table.of(connection)) {
            zip.putNextEntry(new ZipEntry("tables/" + table.name()));
            kept.add(Kept.of(table, table.copyTo(connection, zip)));
            zip.closeEntry();
        }
        return kept;
    }

    private Backup() {}
}
