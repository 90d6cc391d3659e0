package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The one folder that holds everything the embedded default keeps; deleting it is starting anew. */
record DataFolder(Path root) {
    private static final String MARK = "buurtdialoog-data";
    private static final String LOCK = "launcher.lock";

    /** The one that is configured, or {@code data/} in the repository. */
    static DataFolder of(Settings settings, Product product) {
        return new DataFolder(settings.text("buurtdialoog.data")
                .map(text -> product.root().resolve(text))
                .orElse(product.root().resolve("data"))
                .toAbsolutePath()
                .normalize());
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path mail() {
        return root.resolve("mail");
    }

    /** Of the application whose clock is behind; it is there once the example was told. */
    Path past() {
        return root.resolve("past");
    }

    Path log(String name) {
        return root.resolve("log").resolve(name + ".log");
    }

    Path pidFile(String name) {
        return root.resolve(name + ".pid");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    void create() throws IOException {
        var isNew = !Files.exists(root) || isEmpty();
        if (!isNew && !Files.exists(root.resolve(MARK))) {
            throw new Refusal(
                    "%s holds other things. Point BUURTDIALOOG_DATA at an empty or a new folder.".formatted(root));
        }
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(root.resolve("log"));
        Files.createDirectories(mail());
        Files.writeString(root.resolve(MARK), "All data of the embedded default. Deleted by bin/start --reset.\n");
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(root)) {
            return files.findAny().isEmpty();
        }
    }

    /** Held while a launcher works here; null when another one does. The system frees it when a launcher is killed. */
    @Nullable
    FileLock lock() throws IOException {
        var file = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return file.tryLock();
    }

    /** Empties the folder, which {@link #create} marked as ours; the mark and the lock of who empties it stay. */
    void empty() throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(root) && !file.equals(root.resolve(LOCK)) && !file.equals(root.resolve(MARK))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
