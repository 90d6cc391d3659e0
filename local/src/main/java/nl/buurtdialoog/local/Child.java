package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A process of ours: its output in a log file, its number in a pid file, and its end noticed. */
final class Child {
    private static final int LINES_SHOWN = 15;

    private final Process process;
    private final PidFile pidFile;
    private final Path log;

    private Child(Process process, PidFile pidFile, Path log) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** Starts it with its output in a fresh log file; the one of the start before is kept beside it. */
    static Child start(String name, ProcessBuilder builder, DataFolder data) throws IOException {
        var log = data.log(name);
        if (Files.exists(log)) {
            Files.move(log, data.log(name + ".before"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return launch(name, builder, data);
    }

    /** Starts it on the terminal of the launcher: for programs that a developer talks to. */
    static Child startOnTerminal(String name, ProcessBuilder builder, DataFolder data) throws IOException {
        return launch(name, builder.inheritIO(), data);
    }

    private static Child launch(String name, ProcessBuilder builder, DataFolder data) throws IOException {
        var process = builder.start();
        var pidFile = new PidFile(data.pidFile(name), data.root());
        pidFile.write(process.pid());
        return new Child(process, pidFile, data.log(name));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end; returns the exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    void stop() throws InterruptedException {
        Orphans.stop(process.toHandle());
        pidFile.delete();
    }

    /** SIGTERM, after which it ends what is under way. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL, which nothing answers to. */
    void kill() {
        process.destroyForcibly();
    }

    /** The end of its log, which says what went wrong better than we can. */
    String lastWords() {
        try (var lines = Files.lines(log)) {
            var all = lines.toList();
            return all.stream()
                            .skip(Math.max(0, all.size() - LINES_SHOWN))
                            .map("    "::concat)
                            .collect(Collectors.joining("\n"))
                    + "\n  The whole log: " + log;
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return "  Its log: " + log;
        }
    }
}
