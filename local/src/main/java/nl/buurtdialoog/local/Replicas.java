package nl.buurtdialoog.local;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    /** In a setting: which application it is for. */
    private static final String NUMBER = "{number}";

    private final Product product;
    private final DataFolder data;
    private final FileLock lock;
    private final Secrets secrets;
    private final int postgresPort;
    private final List<String> systemProperties;
    private final List<Replica> replicas = new ArrayList<>();
    private @Nullable Database database;
    private @Nullable Cluster cluster;

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
        this.postgresPort = FreePort.any();
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
     * @param settings of the applications, as {@code -Dname=value}; {@code {number}} in it is the application's own
     */
    public static Replicas open(Path repository, Path folder, String publicKey, int count, List<String> settings)
            throws IOException, InterruptedException, SQLException {
        return onDatabase(inFolder(repository, folder, publicKey, count, settings, true), count);
    }

    /** The same, on the data that the last ones left in the folder. */
    public static Replicas openAgain(Path repository, Path folder, String publicKey, int count, List<String> settings)
            throws IOException, InterruptedException, SQLException {
        return onDatabase(inFolder(repository, folder, publicKey, count, settings, false), count);
    }

    private static Replicas onDatabase(Replicas replicas, int count)
            throws IOException, InterruptedException, SQLException {
        replicas.startDatabase();
        replicas.begin(count);
        return replicas;
    }

    /**
     * The same, on a {@link Cluster} instead of one PostgreSQL.
     *
     * @param synchronous whether a write is acknowledged only when a standby has it too
     */
    public static Replicas openOnCluster(Path repository, Path folder, String publicKey, int count, boolean synchronous)
            throws IOException, InterruptedException, SQLException {
        var replicas = inFolder(repository, folder, publicKey, count, List.of(), true);
        replicas.cluster = Cluster.begin(replicas.data, replicas.product.rolesSql(), replicas.secrets, synchronous);
        replicas.begin(count);
        return replicas;
    }

    private static Replicas inFolder(
            Path repository, Path folder, String publicKey, int count, List<String> settings, boolean emptied)
            throws IOException, InterruptedException {
        var data = new DataFolder(folder);
        data.create();
        var lock = data.lock();
        if (lock == null) {
            throw new Refusal("A drill already runs in %s.".formatted(folder));
        }
        for (int number = 0; number < count; number++) {
            Orphans.stop(replicaFolder(data, number), new Progress());
        }
        Cluster.stopOrphans(data);
        Orphans.stop(data, new Progress());
        if (emptied) {
            data.empty();
            data.create();
        }
        var replicas = new Replicas(new Product(repository), data, lock, publicKey, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(replicas::close, "stop"));
        return replicas;
    }

    private void begin(int count) throws IOException, InterruptedException {
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
        return cluster == null ? Database.jdbcUrl(postgresPort) + "?user=postgres" : cluster.superuserUrl();
    }

    public Cluster cluster() {
        return Objects.requireNonNull(cluster);
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

    Product product() {
        return product;
    }

    Secrets secrets() {
        return secrets;
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
        var own = properties().stream()
                .map(setting -> setting.replace(NUMBER, Integer.toString(number)))
                .toList();
        var options = new Options(true, false, true, false, false, false, own);
        var settings = Settings.read(data.root());
        var plan = new Plan(true, false, false);
        var environment = Environment.of(settings, plan, replica.ports, secrets, options, product);
        replica.running = Application.start(replica.data, product, options, environment, replica.ports, machine);
    }

    /**
     * What the role that owns the schema does with the packaged application.
     *
     * @param words {@code migrate}, {@code backup FILE} or {@code restore FILE}, and settings as {@code -Dname=value}
     * @throws Refusal when it could not be done
     */
    public void asOwner(String... words) throws IOException, InterruptedException {
        var log = data.log("owner");
        if (Chore.of(product, List.of(words)).on(postgresPort, secrets).run(log) != 0) {
            throw new Refusal("%s could not be done. What it said: %s".formatted(String.join(" ", words), log));
        }
    }

    /** The database is kept by another name, and an empty one with its roles stands in its place. */
    public void setDatabaseAside(String name) throws IOException, SQLException {
        Objects.requireNonNull(database).setAside(name, product.rolesSql(), secrets);
    }

    /** Where all of it stands; emptied by the next drill. */
    public Path folder() {
        return data.root();
    }

    private List<String> properties() {
        return cluster == null
                ? systemProperties
                : Stream.concat(systemProperties.stream(), cluster.settings().stream())
                        .toList();
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
            if (cluster != null) {
                cluster.close();
                cluster = null;
            }
            if (database != null) {
                database.stop();
                database = null;
            }
            lock.release();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DataFolder replicaFolder(DataFolder data, int number) {
        return new DataFolder(data.root().resolve("replica-" + (number + 1)));
    }

    private static Ports somePorts(int postgresPort) throws IOException {
        int application = FreePort.any();
        return new Ports(application, FreePort.any(), 0, 0, postgresPort, 0, 0, application);
    }
}
