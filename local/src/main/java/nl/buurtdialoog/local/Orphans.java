package nl.buurtdialoog.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Children of a launcher that was killed: found by their pid files and stopped before a new start. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private Orphans() {}

    static void stop(DataFolder data, Progress progress) throws IOException, InterruptedException {
        for (var name : List.of(Application.NAME, Frontend.NAME, Keycloak.NAME, Cluster.PATRONI, Cluster.ETCD)) {
            var pidFile = new PidFile(data.pidFile(name), data.root());
            var orphan = pidFile.running();
            if (orphan.isPresent()) {
                progress.say(
                        "An earlier %s still runs (process %d): stopping it.",
                        name, orphan.get().pid());
                stop(orphan.get());
            }
            pidFile.delete();
        }
        var postmaster = new PidFile(data.postgres().resolve("postmaster.pid"), data.root()).running();
        if (postmaster.isPresent()) {
            progress.say(
                    "An earlier PostgreSQL still runs (process %d): stopping it.",
                    postmaster.get().pid());
            interrupt(postmaster.get().pid());
            stop(postmaster.get());
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait until the last client has gone. */
    private static void interrupt(long pid) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-INT", Long.toString(pid))
                .inheritIO()
                .start();
        kill.waitFor(5, TimeUnit.SECONDS);
    }

    /** Stops a process and what it started, politely first. */
    static void stop(ProcessHandle process) throws InterruptedException {
        var family = java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants())
                .toList();
        family.forEach(ProcessHandle::destroy);
        for (var member : family) {
            try {
                member.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                member.destroyForcibly();
            }
        }
    }
}
