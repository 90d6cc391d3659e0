package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application as the role that owns the schema: it migrates, backs up or puts back, and ends. */
record Chore(List<String> command, Path directory, Map<String, String> environment) {

    /** @param words what is to be done, after system properties ({@code -Dname=value}) */
    static Chore of(Product product, List<String> words) {
        if (!Files.exists(product.applicationJar())) {
            throw new Refusal("The application is not built. Run bin/start, which builds it.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        words.stream().filter(word -> word.startsWith("-D")).forEach(command::add);
        command.addAll(List.of("-jar", product.applicationJar().toString()));
        words.stream().filter(word -> !word.startsWith("-D")).forEach(command::add);
        return new Chore(List.copyOf(command), product.root(), Map.of());
    }

    /** On the embedded database, instead of one that is configured. */
    Chore on(int postgresPort, Secrets secrets) {
        return new Chore(
                command,
                directory,
                Map.of(
                        Settings.variable("quarkus.flyway.jdbc-url"), Database.jdbcUrl(postgresPort),
                        Settings.variable("quarkus.flyway.username"), "buurtdialoog_owner",
                        Settings.variable("quarkus.flyway.password"), secrets.get("database.owner")));
    }

    /** The exit code; what it says goes where we say things. */
    int run() throws IOException, InterruptedException {
        return builder().inheritIO().start().waitFor();
    }

    /** The exit code; what it says is added to a file. */
    int run(Path log) throws IOException, InterruptedException {
        return builder()
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
    }

    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(environment);
        return builder;
    }
}
