package nl.buurtdialoog.participant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who was erased, outside the database and its backups: a file per year that is only ever added to. A line holds a moment
 * and two ids, which say nothing about anybody once the row they point to is gone.
 */
@ApplicationScoped
class ErasureJournal {

    @Inject
    @ConfigProperty(name = "buurtdialoog.erasure-journal")
    Path folder;

    record Entry(Instant at, UUID organisationId, UUID participantId) {

        private String line() {
            return at + " " + organisationId + " " + participantId;
        }

        /** Empty for a line that a crash left unfinished: what it was about did not happen. */
        private static Optional<Entry> of(String line) {
            var parts = line.split(" ", -1);
            try {
                return parts.length == 3
                        ? Optional.of(new Entry(
                                Instant.parse(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2])))
                        : Optional.empty();
            } catch (DateTimeException | IllegalArgumentException unfinished) {
                return Optional.empty();
            }
        }
    }

    /** Returns once it stands on the disk. Begins on a line of its own, also after one that was left unfinished. */
    void write(Entry entry) {
        var line = ByteBuffer.wrap(("\n" + entry.line() + "\n").getBytes(UTF_8));
        try {
            Files.createDirectories(folder);
            try (var file = FileChannel.open(file(entry.at), CREATE, APPEND)) {
                file.write(line);
                file.force(true);
            }
            syncFolder();
        } catch (IOException failed) {
            throw new UncheckedIOException("Nobody is erased while that can't be written down", failed);
        }
    }

    /** Everybody who was ever erased, as far back as the files are kept. */
    List<Entry> read() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .sorted()
                    .flatMap(ErasureJournal::lines)
                    .filter(line -> !line.isBlank())
                    .map(ErasureJournal::entry)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal of erasures can't be read", failed);
        }
    }

    private Path file(Instant at) {
        return folder.resolve(
                "erasures-%d.journal".formatted(at.atZone(ZoneOffset.UTC).getYear()));
    }

    /** A file that is new is only safe when its folder is. */
    private void syncFolder() throws IOException {
        try (var directory = FileChannel.open(folder, READ)) {
            directory.force(true);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal of erasures can't be read", failed);
        }
    }

    private static Optional<Entry> entry(String line) {
        var entry = Entry.of(line);
        if (entry.isEmpty()) {
            Log.warn("The journal of erasures has a line that was left unfinished");
        }
        return entry;
    }
}
