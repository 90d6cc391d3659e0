package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a child across a {@code kill -9} of the launcher. A number alone proves nothing, for the system gives it
 * out again: a process is only ours when its command line names our data folder.
 */
record PidFile(Path file, Path dataFolder) {
    void write(long pid) throws IOException {
        Files.writeString(file, pid + "\n");
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException harmless) {
            // A stale file is checked against the process before it is believed.
        }
    }

    Optional<ProcessHandle> running() {
        return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    private Optional<Long> pid() {
        try {
            return Files.readString(file).lines().findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(dataFolder.toString());
    }
}
