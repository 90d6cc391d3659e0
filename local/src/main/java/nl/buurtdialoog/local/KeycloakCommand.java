package nl.buurtdialoog.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How Keycloak is called. Not through {@code kc.sh}, whose shell would stand between us and the server: killing the
 * shell would leave the server behind. The options are those of {@code kc.sh}, with a start-up that favours speed.
 *
 * @param address by which it is known
 */
record KeycloakCommand(Path home, Ports ports, String address, Map<String, String> environment) {
    /** Starting and building Keycloak takes all processors for a while, and the public pages must not wait for it. */
    private static final List<String> LOW_PRIORITY = List.of("nice", "-n", "10");

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    ProcessBuilder build() {
        var command = new ArrayList<>(LOW_PRIORITY);
        command.addAll(
                List.of(home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true"));
        return withEnvironment(new ProcessBuilder(command));
    }

    ProcessBuilder importRealm(Path folder) {
        return java(List.of("import", "--optimized", "--dir=" + folder, "--override=true"));
    }

    ProcessBuilder start() {
        return java(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + address,
                "--cache=local",
                "--import-realm"));
    }

    private ProcessBuilder java(List<String> arguments) {
        var command = new ArrayList<>(LOW_PRIORITY);
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(JVM);
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return withEnvironment(new ProcessBuilder(command));
    }

    private ProcessBuilder withEnvironment(ProcessBuilder builder) {
        builder.directory(home.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return builder;
    }
}
