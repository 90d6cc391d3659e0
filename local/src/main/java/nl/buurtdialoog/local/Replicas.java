package nl.buurtdialoog.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several packaged applications on one embedded PostgreSQL, for drills: as in production, but without a proxy and without
 * Keycloak. They believe tokens that are signed with the key of who opened them. All ports are free ones.
 */
public final class Replicas implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Product product;
    private final DataFolder data;
    private final FileLock lock;
    private final Secrets secrets;
    private final int postgresPort;
    private final List<String> systemProperties;
    private final List<Replica> replicas = new ArrayList<>();
    private @Nullable Database database;

    private static final class Replica {
        private final DataFolder data;
        private final Ports ports;
        private @Nullable Application running;

        private Replica(DataFolder data, Ports ports) {
            this.data = data;
            this.ports = ports;
        }
    }

    private Replicas(Product product, DataFolder data, FileLock lock, String publicKey, List<String> settings)
            throws IOException {
        this.product = product;
        this.data = data;
        this.lock = lock;
        this.secrets = Secrets.of(data.secrets());
        this.postgresPort = freePort();
        // Nothing listens there: signing in is no part of a drill, and nobody does.
        var properties = new ArrayList<>(List.of(
                "-Dquarkus.oidc.auth-server-url=http://localhost:9/realms/buurtdialoog",
                "-Dquarkus.oidc.credentials.secret=" + secrets.get("keycloak.app-client"),
                "-Dquarkus.oidc.partners.auth-server-url=",
                "-Dquarkus.oidc.partners.public-key=" + publicKey,
                "-Dbuurtdialoog.demonstration=false",
                "-Dbuurtdialoog.limits.registrations.requests=1000000",
                "-Dbuurtdialoog.limits.postcards.requests=1000000"));
        properties.addAll(settings);
        this.systemProperties = List.copyOf(properties);
    }

    /**
     * Starts PostgreSQL in an empty folder and this many applications on it, and waits until they are ready.
     *
     * @param settings of the applications, as {@code -Dname=value}
     */
    public static Replicas open(Path repository, Path folder, String publicKey, int count, List<String> settings)
            throws IOException, InterruptedException, SQLException {
        var data = new DataFolder(folder);
        data.create();
        var lock = data.lock();
        if (lock == null) {
            throw new Refusal("A drill already runs in %s.".formatted(folder));
        }
        for (int number = 0; number < count; number++) {
            Orphans.stop(replicaFolder(data, number), new Progress());
        }
        Orphans.stop(data, new Progress());
        data.empty();
        data.create();
        var replicas = new Replicas(new Product(repository), data, lock, publicKey, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(replicas::close, "stop"));
        replicas.begin(count);
        return replicas;
    }

    private void begin(int count) throws IOException, InterruptedException, SQLException {
        database = Database.start(data, postgresPort, product.rolesSql(), secrets);
        for (int number = 0; number < count; number++) {
            var folder = replicaFolder(data, number);
            folder.create();
            replicas.add(new Replica(folder, somePorts(postgresPort)));
            start(number);
        }
        for (int number = 0; number < count; number++) {
            awaitReady(number);
        }
    }

    /** As superuser, who sees all rows. */
    public String superuserUrl() {
        return Database.jdbcUrl(postgresPort) + "?user=postgres";
    }

    public int port(int number) {
        return replicas.get(number).ports.application();
    }

    public int managementPort(int number) {
        return replicas.get(number).ports.management();
    }

    public int databasePort() {
        return postgresPort;
    }

    /** What PostgreSQL says. */
    public Path databaseLog() {
        return data.log("postgresql");
    }

    public ProcessHandle application(int number) {
        return running(number).child().handle();
    }

    public ProcessHandle postmaster() {
        return Objects.requireNonNull(database).postmaster();
    }

    public int count() {
        return replicas.size();
    }

    public void start(int number) throws IOException {
        start(number, List.of());
    }

    /** @param machine how the virtual machine starts, instead of by what it learned the time before */
    public void start(int number, List<String> machine) throws IOException {
        var replica = replicas.get(number);
        var options = new Options(true, false, true, false, false, false, systemProperties);
        var settings = Settings.read(data.root());
        var plan = new Plan(true, false, false);
        var environment = Environment.of(settings, plan, replica.ports, secrets, options, product);
        replica.running = Application.start(replica.data, product, options, environment, replica.ports, machine);
    }

    /** SIGKILL: it has no time to finish anything. */
    public void kill(int number) throws InterruptedException {
        var running = running(number);
        running.child().kill();
        running.child().await();
    }

    /** SIGTERM: it ends what is under way. Answers in how many milliseconds it was gone. */
    public long terminate(int number) throws InterruptedException {
        var began = System.nanoTime();
        running(number).child().terminate();
        running(number).child().await();
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** SIGKILL for PostgreSQL as well: what it had not written down is lost. */
    public void killDatabase() throws IOException, InterruptedException {
        var postmaster = Objects.requireNonNull(database).postmaster();
        var family = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        awaitEnd(postmaster);
        for (var child : family) {
            awaitEnd(child);
        }
        // There is nothing left to stop, but the next start wants the lock on its folder.
        database.stop();
    }

    public void startDatabase() throws IOException, InterruptedException, SQLException {
        database = Database.start(data, postgresPort, product.rolesSql(), secrets);
    }

    /** It still listens, and says nothing any more. */
    public void freezeDatabase() throws IOException, InterruptedException {
        signalDatabase("-STOP");
    }

    public void thawDatabase() throws IOException, InterruptedException {
        signalDatabase("-CONT");
    }

    private void signalDatabase(String signal) throws IOException, InterruptedException {
        var postmaster = Objects.requireNonNull(database).postmaster();
        var processes = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(process -> Long.toString(process.pid()));
        var command = Stream.concat(Stream.of("kill", signal), processes).toList();
        new ProcessBuilder(command).start().waitFor();
    }

    private static void awaitEnd(ProcessHandle process) throws InterruptedException {
        while (process.isAlive()) {
            Thread.sleep(20);
        }
    }

    public void awaitReady(int number) throws InterruptedException {
        running(number).awaitReady(PATIENCE);
    }

    private Application running(int number) {
        return Objects.requireNonNull(replicas.get(number).running);
    }

    @Override
    public synchronized void close() {
        for (var replica : replicas) {
            if (replica.running != null) {
                replica.running.child().kill();
            }
        }
        replicas.clear();
        try {
            if (database != null) {
                database.stop();
                database = null;
                lock.release();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DataFolder replicaFolder(DataFolder data, int number) {
        return new DataFolder(data.root().resolve("replica-" + (number + 1)));
    }

    private static Ports somePorts(int postgresPort) throws IOException {
        int application = freePort();
        return new Ports(application, freePort(), 0, 0, postgresPort, 0, 0, application);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
