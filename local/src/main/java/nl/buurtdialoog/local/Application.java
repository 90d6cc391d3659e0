package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The application as a child: the packaged one, or in development the one that Maven reloads as files change. */
final class Application {
    static final String NAME = "application";

    private final Child child;
    private final Ports ports;

    private Application(Child child, Ports ports) {
        this.child = child;
        this.ports = ports;
    }

    /** @param machine how the virtual machine starts; when empty, with what it learned of our classes the time before */
    static Application start(
            DataFolder data,
            Product product,
            Options options,
            Environment environment,
            Ports ports,
            List<String> machine)
            throws IOException {
        if (!Files.exists(product.applicationJar())) {
            throw new Refusal("The application is not built. Run bin/start, which builds it.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(machine.isEmpty() ? archive(data) : machine);
        // It has much to say about that, which would hide the application's own last words.
        command.add("-Xlog:all=error:stdout");
        command.add("-Dbuurtdialoog.data=" + data.root());
        command.addAll(options.systemProperties());
        command.addAll(List.of("-jar", product.applicationJar().toString()));
        var builder = environment.applyTo(
                new ProcessBuilder(command).directory(product.root().toFile()));
        // The C library keeps memory apart for each thread otherwise, and gives none of it back.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        return new Application(Child.start(NAME, builder, data), ports);
    }

    /** What it learns is kept for the next start, which takes half the time. */
    private static List<String> archive(DataFolder data) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + data.root().resolve("application.jsa"));
    }

    static Application startReloading(
            DataFolder data, Product product, Options options, Environment environment, Ports ports)
            throws IOException {
        var command = new ArrayList<>(List.of("mvn", "-q", "-pl", "backend", "quarkus:dev"));
        // It asks nothing before it starts, and leaves the tests to bin/check.
        command.add("-Dquarkus.analytics.disabled=true");
        command.add("-Dquarkus.test.continuous-testing=disabled");
        command.add("-Dbuurtdialoog.data=" + data.root());
        command.addAll(options.systemProperties());
        var builder = environment.applyTo(
                new ProcessBuilder(command).directory(product.root().toFile()));
        return new Application(Child.startOnTerminal(NAME, builder, data), ports);
    }

    Child child() {
        return child;
    }

    void awaitReady(Duration patience) throws InterruptedException {
        if (!Health.await(ports.management(), "/q/health/ready", child, patience)) {
            throw new Refusal("The application did not start.\n" + child.lastWords());
        }
    }
}
