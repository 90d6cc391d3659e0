package nl.buurtdialoog.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.buurtdialoog.drill.SigningKey;
import nl.buurtdialoog.local.Replicas;

/** The command behind {@code bin/bench}. */
public final class Bench {
    private static final String HELP = """
            bin/bench [SIZE] [--only WORDS] [--seconds N] [--again]

              small    10,000 dialogues, 200 venues, 100,000 registrations; half an hour
              medium   ten times as much
              large    1,000,000 dialogues, 5,000 venues, 10,000,000 registrations; takes long, and much disk
              tiny     to see that it works

              --only WORDS   only what has these words in its name (a|b: one of them); Start: how long a start takes
              --seconds N    of each measurement
              --again        on the data that the last run of this size left, which saves the loading

            Measures the packaged application over HTTP, and beside it what pgbench does with the very statements that the
            application makes, as PostgreSQL's log tells them. Writes the table to local/target/bench/SIZE.md as well.
            """;
    private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

    private final Replicas replicas;
    private final Country country;
    private final Optional<Pgbench> pgbench;
    private final Overheard overheard;
    private final Table table = new Table();

    private Bench(Replicas replicas, Country country, Path folder) throws IOException {
        this.replicas = replicas;
        this.country = country;
        this.pgbench = Pgbench.find(replicas.databasePort(), Files.createDirectories(folder.resolve("scripts")));
        this.overheard = new Overheard(country, replicas.databaseLog());
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            System.out.print(HELP);
            return 0;
        }
        try {
            measure(arguments);
            return 0;
        } catch (IOException | SQLException | RuntimeException failed) {
            System.err.println("The benchmark could not be held: " + failed);
            return 2;
        } catch (InterruptedException stopped) {
            return 130;
        }
    }

    private static void measure(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var name = arguments.isEmpty() || arguments.getFirst().startsWith("--") ? "small" : arguments.getFirst();
        var size = Size.named(name);
        var repository = Path.of("").toAbsolutePath();
        var folder = repository.resolve("local/target/bench");
        var key = SigningKey.make();
        System.out.println("The application and a database are starting ...");
        boolean again = arguments.contains("--again");
        try (var replicas = again
                ? Replicas.openAgain(repository, folder, key.publicKey(), 1, AS_IN_PRODUCTION)
                : Replicas.open(repository, folder, key.publicKey(), 1, AS_IN_PRODUCTION)) {
            var only = option(arguments, "--only").orElse("");
            var starts = Starts.NAME.matches(".*(" + only + ").*") ? Starts.of(replicas, folder) : "";
            try (var country = again
                    ? Country.again(replicas.superuserUrl(), size)
                    : Country.found(replicas.superuserUrl(), size)) {
                var staff = Staff.begin(replicas.port(0), key.tokenOfPerson(country.somebody()));
                var bench = new Bench(replicas, country, folder);
                bench.pgbench.ifPresentOrElse(found -> {}, () -> System.out.println(Pgbench.MISSING));
                int seconds =
                        option(arguments, "--seconds").map(Integer::parseInt).orElse(size.seconds());
                for (var subject : new Subjects(country, staff).all()) {
                    if (subject.name().matches(".*(" + only + ").*")) {
                        bench.tryOut(subject, seconds);
                    }
                }
                bench.tell(name, starts, folder);
            }
        }
    }

    /** The virtual machine as the image has it, and not as the embedded default; nobody is limited. */
    private static final List<String> AS_IN_PRODUCTION = List.of(
            "-XX:TieredStopAtLevel=4",
            "@docker/jvm.options",
            "-Dbuurtdialoog.limits.subscriptions.requests=100000000",
            "-Dbuurtdialoog.limits.registrations.requests=100000000");

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }

    /** What fails says so, and the others are measured all the same. */
    private void tryOut(Subject subject, int seconds) throws SQLException, InterruptedException {
        try {
            measure(subject, seconds);
        } catch (IOException | IllegalStateException failed) {
            System.err.printf("%s could not be measured: %s%n", subject.name(), failed);
        }
    }

    private void measure(Subject subject, int seconds) throws IOException, SQLException, InterruptedException {
        var script = subject.script().of(overheard.of(replicas.port(0), subject));
        var load = new Load(replicas.port(0), subject);
        load.warm(16);
        load.press(16, 2 * seconds);
        for (int connections : CONNECTIONS) {
            load.press(connections, Math.max(1, seconds / 2));
            var before = Costs.now(replicas.application(0), replicas.postmaster());
            var found = load.press(connections, seconds);
            var costs =
                    Costs.now(replicas.application(0), replicas.postmaster()).since(before);
            var reference = pgbench.isEmpty() ? null : pgbench.get().rate(subject.name(), script, connections, seconds);
            table.add(subject, connections, found, costs, reference);
        }
    }

    private void tell(String name, String starts, Path folder) throws IOException, SQLException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var about = """

                %d processors, %d GB of memory, %s, Java %s, PostgreSQL %s; load average at the end %.1f.
                %s
                After all of it the application holds %d MB, the database's files are %s.
                """.formatted(
                        system.getAvailableProcessors(),
                        system.getTotalMemorySize() >> 30,
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        country.one("show server_version"),
                        system.getSystemLoadAverage(),
                        starts,
                        Costs.residentMegabytes(replicas.application(0)),
                        country.one("select pg_size_pretty(pg_database_size(current_database()))"));
        System.out.println(about);
        Files.writeString(folder.resolve(name + ".md"), table.text() + about);
    }
}
