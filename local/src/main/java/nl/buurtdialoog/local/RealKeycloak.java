package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The real Keycloak, for drills: people and applications know it by a port that is not its own, so that somebody may stand
 * in between; and it may be killed, and started again. Signing in is for the first of the replicas, by {@code localhost}.
 */
public final class RealKeycloak implements AutoCloseable {
    private final Keycloak keycloak;
    private final int port;

    private RealKeycloak(Keycloak keycloak, int port) {
        this.keycloak = keycloak;
        this.port = port;
    }

    /**
     * One with the demonstration's people and programs that nobody signed in to before.
     *
     * @param folder where it is unpacked and built, once
     * @param knownAs the port by which it is known
     */
    public static RealKeycloak prepare(Path folder, Replicas replicas, int knownAs)
            throws IOException, InterruptedException {
        var data = new DataFolder(folder);
        data.create();
        Orphans.stop(data, new Progress());
        forget(data);
        int application = replicas.port(0);
        var ports = new Ports(application, 0, FreePort.any(), FreePort.any(), 0, 1, 0, application);
        var keycloak = new Keycloak(
                data, replicas.product(), ports, "http://localhost:" + knownAs, replicas.secrets(), new Progress());
        var prepared = new RealKeycloak(keycloak, ports.keycloak());
        Runtime.getRuntime().addShutdownHook(new Thread(prepared::close, "stop Keycloak"));
        keycloak.install();
        return prepared;
    }

    /** Its own. */
    public int port() {
        return port;
    }

    /** Returns when people can sign in. */
    public void start() throws IOException, InterruptedException {
        keycloak.start();
    }

    /** SIGKILL: it has no time to say goodbye. */
    public void kill() throws InterruptedException {
        keycloak.running().kill();
        keycloak.running().await();
    }

    @Override
    public void close() {
        try {
            keycloak.stop();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The replicas are others each time, and so are their secrets. */
    private static void forget(DataFolder data) throws IOException {
        Files.deleteIfExists(data.root().resolve("realm.checksum"));
        var kept = data.keycloak().resolve("data");
        if (Files.exists(kept)) {
            try (var files = Files.walk(kept)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
