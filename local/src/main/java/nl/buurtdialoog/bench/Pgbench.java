package nl.buurtdialoog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark: as fast as these statements can be done here, without an application. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    static final String MISSING =
            "pgbench was not found, so there is nothing to compare with. Install it (Debian, Ubuntu:"
                    + " apt install postgresql-contrib; macOS: brew install libpq) and run this again.";

    private final Path program;
    private final String address;
    private final Path folder;

    private Pgbench(Path program, String address, Path folder) {
        this.program = program;
        this.address = address;
        this.folder = folder;
    }

    static Optional<Pgbench> find(int port, Path folder) throws IOException {
        try (var installed = Files.isDirectory(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql")).map(version -> version.resolve("bin"))
                : Stream.<Path>empty()) {
            var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                    .map(Path::of);
            return Stream.concat(onPath, installed)
                    .map(each -> each.resolve("pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(program -> new Pgbench(
                            program,
                            "host=localhost port=%d user=postgres dbname=buurtdialoog".formatted(port),
                            folder));
        }
    }

    /** How often in a second the script was done. */
    double rate(String name, String script, int connections, int seconds) throws IOException, InterruptedException {
        var file = folder.resolve(name.replaceAll("\\W+", "-") + ".sql");
        Files.writeString(file, script);
        run(file, connections, Math.max(1, seconds / 2));
        return run(file, connections, seconds);
    }

    private double run(Path file, int connections, int seconds) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                        program.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(connections),
                        "-j",
                        String.valueOf(Math.min(2, connections)),
                        "-T",
                        String.valueOf(seconds),
                        "-f",
                        file.toString(),
                        address))
                .redirectErrorStream(true);
        // Sees and does what the application may: row-level security costs it as much.
        builder.environment().put("PGOPTIONS", "-c role=buurtdialoog_app");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IOException("pgbench said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
