package nl.buurtdialoog.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * PostgreSQL that goes on without its leader: three servers, a Patroni beside each, and one etcd by which these agree who
 * leads. With the programs of this machine, for drills; the embedded PostgreSQL cannot be copied while it runs.
 */
public final class Cluster implements AutoCloseable {
    static final String ETCD = "etcd";
    static final String PATRONI = "patroni";

    /** One that leads, one that has all that was acknowledged, and one that can take its place when either is gone. */
    private static final int MEMBERS = 3;

    private static final String REPLICATOR = "replicator";
    private static final Path POSTGRES_VERSIONS = Path.of("/usr/lib/postgresql");
    private static final Pattern VERSION = Pattern.compile("\\d+");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * Who leads says so every two seconds, and is followed up when that stayed out for twenty: the least that Patroni takes.
     * What is asked of etcd or PostgreSQL may take five.
     */
    private static final String CONFIGURATION = """
            scope: buurtdialoog
            name: %1$s
            restapi:
              listen: 127.0.0.1:%2$d
              connect_address: 127.0.0.1:%2$d
            etcd3:
              hosts: 127.0.0.1:%3$d
            bootstrap:
              dcs:
                ttl: 20
                loop_wait: 2
                retry_timeout: 5
                maximum_lag_on_failover: 1073741824
                synchronous_mode: %4$s
                synchronous_mode_strict: %4$s
                postgresql:
                  use_pg_rewind: true
                  parameters:
                    wal_keep_size: 256MB
              initdb:
              - encoding: UTF8
              - locale: C.UTF-8
              - data-checksums
            postgresql:
              listen: 127.0.0.1:%5$d
              connect_address: 127.0.0.1:%5$d
              bin_dir: %6$s
              data_dir: %7$s
              pgpass: %8$s
              authentication:
                superuser:
                  username: postgres
                replication:
                  username: %9$s
                  password: %10$s
              parameters:
                unix_socket_directories: ''
              pg_hba:
              - host all postgres 127.0.0.1/32 trust
              - host all all 127.0.0.1/32 scram-sha-256
              - host replication %9$s 127.0.0.1/32 scram-sha-256
            """;

    private final DataFolder data;
    private final Child etcd;
    private final List<Member> members = new ArrayList<>();
    private final boolean synchronous;

    private static final class Member {
        private final String name;
        private final DataFolder data;
        private final int port;
        private Child patroni;

        private Member(String name, DataFolder data, int port, Child patroni) {
            this.name = name;
            this.data = data;
            this.port = port;
            this.patroni = patroni;
        }

        private Optional<ProcessHandle> postmaster() {
            return new PidFile(data.postgres().resolve("postmaster.pid"), data.root()).running();
        }
    }

    private Cluster(DataFolder data, Child etcd, boolean synchronous) {
        this.data = data;
        this.etcd = etcd;
        this.synchronous = synchronous;
    }

    /** The packages of Debian that this machine lacks for it. */
    public static List<String> missing() throws IOException {
        var missing = new ArrayList<String>();
        if (!isInstalled(ETCD)) {
            missing.add("etcd-server");
        }
        if (!isInstalled(PATRONI)) {
            missing.addAll(List.of("patroni", "python3-etcd"));
        }
        if (programs().isEmpty()) {
            missing.add("postgresql");
        }
        return missing;
    }

    /** What a killed drill may have left running. */
    static void stopOrphans(DataFolder data) throws IOException, InterruptedException {
        for (int number = 1; number <= MEMBERS; number++) {
            Orphans.stop(folder(data, number), new Progress());
        }
    }

    /**
     * Starts it in an empty folder, with the application's database and roles in it, and waits until everybody follows.
     *
     * @param synchronous whether a write is acknowledged only when a standby has it too
     */
    static Cluster begin(DataFolder data, Path rolesSql, Secrets secrets, boolean synchronous)
            throws IOException, InterruptedException, SQLException {
        int clients = FreePort.any();
        var cluster = new Cluster(data, startEtcd(data, clients, FreePort.any()), synchronous);
        try {
            await(clients, "/health", cluster.etcd);
            var password = UUID.randomUUID().toString();
            for (int number = 1; number <= MEMBERS; number++) {
                cluster.join(number, clients, password);
            }
            cluster.awaitWhole();
            Database.prepare(name -> DriverManager.getConnection(cluster.superuserUrl(name)), rolesSql, secrets);
            return cluster;
        } catch (IOException | InterruptedException | SQLException | RuntimeException failed) {
            cluster.close();
            throw failed;
        }
    }

    private static Child startEtcd(DataFolder data, int clients, int peers) throws IOException {
        var address = "http://127.0.0.1:%d";
        return Child.start(
                ETCD,
                new ProcessBuilder(
                        ETCD,
                        "--data-dir=" + data.root().resolve(ETCD),
                        "--listen-client-urls=" + address.formatted(clients),
                        "--advertise-client-urls=" + address.formatted(clients),
                        "--listen-peer-urls=" + address.formatted(peers),
                        "--initial-advertise-peer-urls=" + address.formatted(peers),
                        "--initial-cluster=default=" + address.formatted(peers)),
                data);
    }

    /** The first makes the database; the others copy it while it runs. */
    private void join(int number, int etcdPort, String password) throws IOException, InterruptedException {
        var name = "member-" + number;
        var folder = folder(data, number);
        folder.create();
        int port = FreePort.any();
        int watchPort = FreePort.any();
        Files.writeString(
                configuration(folder),
                CONFIGURATION.formatted(
                        name,
                        watchPort,
                        etcdPort,
                        synchronous,
                        port,
                        programs().orElseThrow(),
                        folder.postgres(),
                        folder.root().resolve("pgpass"),
                        REPLICATOR,
                        password));
        var member = new Member(name, folder, port, startPatroni(folder));
        members.add(member);
        await(watchPort, "/health", member.patroni);
    }

    private static Path configuration(DataFolder folder) {
        return folder.root().resolve("patroni.yml");
    }

    private static Child startPatroni(DataFolder folder) throws IOException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root: here it is nobody, whose files root may see.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(PATRONI, configuration(folder).toString()));
        return Child.start(PATRONI, new ProcessBuilder(command), folder);
    }

    /** What an application is told: all of them by name, of which it takes the one that leads, and for statistics another. */
    List<String> settings() {
        var leader = url(Database.NAME, "primary") + "&hostRecheckSeconds=2";
        var another = url(Database.NAME, "preferSecondary") + "&hostRecheckSeconds=2";
        return List.of(
                "-Dquarkus.datasource.jdbc.url=" + leader,
                "-Dquarkus.datasource.jobs.jdbc.url=" + leader,
                "-Dquarkus.datasource.statistics.jdbc.url=" + another);
    }

    /** As superuser, who sees all rows, at the one that leads. */
    String superuserUrl() {
        return superuserUrl(Database.NAME);
    }

    private String superuserUrl(String database) {
        return url(database, "primary") + "&hostRecheckSeconds=0&connectTimeout=3&user=postgres";
    }

    private String url(String database, String which) {
        var hosts = members.stream().map(member -> "127.0.0.1:" + member.port).collect(Collectors.joining(","));
        return "jdbc:postgresql://%s/%s?targetServerType=%s".formatted(hosts, database, which);
    }

    /** The number of the one that leads. */
    public int leader() throws SQLException {
        try (var connection = DriverManager.getConnection(superuserUrl("postgres"))) {
            var port = first(connection, "show port");
            return IntStream.range(0, MEMBERS)
                    .filter(number -> port.equals(Integer.toString(members.get(number).port)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Whether the application has a connection to one that follows. */
    public boolean isAskedElsewhere() throws SQLException {
        int leader = leader();
        for (int number = 0; number < MEMBERS; number++) {
            var url = "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(members.get(number).port);
            try (var connection = DriverManager.getConnection(url)) {
                if (number != leader
                        && !column(
                                        connection,
                                        "select pid::text from pg_stat_activity where usename = 'buurtdialoog_app'")
                                .isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** SIGKILL for a server and who watches over it at once, as when their machine is gone. */
    public void kill(int number) throws InterruptedException {
        var member = members.get(number);
        var family = Stream.concat(
                        Stream.of(member.patroni.handle()),
                        member.postmaster().stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants())))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        for (var process : family) {
            while (process.isAlive()) {
                Thread.sleep(20);
            }
        }
    }

    /** Comes back on the data that it left behind. */
    public void start(int number) throws IOException {
        var member = members.get(number);
        member.patroni = startPatroni(member.data);
    }

    /** Nobody follows any more who leads, and may not until they are let in again. */
    public void holdBack() throws SQLException {
        change("alter role " + REPLICATOR + " nologin");
        change("select pg_terminate_backend(pid) from pg_stat_replication");
    }

    public void letIn() throws SQLException {
        change("alter role " + REPLICATOR + " login");
    }

    /** Until one leads and the others follow, one of them with all that is acknowledged when that was asked for. */
    public void awaitWhole() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!isWhole()) {
            if (System.nanoTime() > until) {
                throw new Refusal("The servers did not come to follow one leader. Their logs: %s/member-*/log"
                        .formatted(data.root()));
            }
            Thread.sleep(200);
        }
    }

    private boolean isWhole() {
        try (var connection = DriverManager.getConnection(superuserUrl("postgres"))) {
            var leads = first(connection, "show port");
            var others = members.stream()
                    .filter(member -> !leads.equals(Integer.toString(member.port)))
                    .map(member -> member.name)
                    .collect(Collectors.toSet());
            var following =
                    column(connection, "select application_name from pg_stat_replication where state = 'streaming'");
            var upToDate = column(connection, "select pid::text from pg_stat_replication where sync_state = 'sync'");
            return following.containsAll(others) && (!synchronous || !upToDate.isEmpty());
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(superuserUrl("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        return column(connection, sql).iterator().next();
    }

    private static Set<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new HashSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void await(int port, String path, Child child) throws InterruptedException {
        if (!Health.await(port, path, child, PATIENCE)) {
            throw new Refusal("It did not start.\n" + child.lastWords());
        }
    }

    private static DataFolder folder(DataFolder data, int number) {
        return new DataFolder(data.root().resolve("member-" + number));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Those of the newest PostgreSQL that can copy itself and be turned back. */
    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(POSTGRES_VERSIONS)) {
            return Optional.empty();
        }
        try (var versions = Files.list(POSTGRES_VERSIONS)) {
            return versions.filter(version ->
                            VERSION.matcher(version.getFileName().toString()).matches())
                    .filter(version -> Files.isExecutable(version.resolve("bin/pg_rewind")))
                    .max((one, other) -> Integer.compare(number(one), number(other)))
                    .map(version -> version.resolve("bin"));
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(version.getFileName().toString());
    }

    @Override
    public void close() {
        try {
            for (int number = 0; number < members.size(); number++) {
                kill(number);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        etcd.kill();
    }
}
