package nl.buurtdialoog.local;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Everything that runs, opened and closed as one. The public pages need the database only, so Keycloak starts beside
 * the application and may come later, or not at all.
 */
final class House {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** It is compiled first, with all checks, and somebody watches the terminal. */
    private static final Duration PATIENCE_IN_DEVELOPMENT = Duration.ofMinutes(10);

    /** Something that runs, and how to stop it. */
    private record Part(String name, Stop stop) {}

    private interface Stop {
        void run() throws IOException, InterruptedException;
    }

    private final DataFolder data;
    private final Product product;
    private final Ports ports;
    private final Plan plan;
    private final Settings settings;
    private final Options options;
    private final Progress progress;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private boolean closing;

    House(
            DataFolder data,
            Product product,
            Ports ports,
            Plan plan,
            Settings settings,
            Options options,
            Progress progress) {
        this.data = data;
        this.product = product;
        this.ports = ports;
        this.plan = plan;
        this.settings = settings;
        this.options = options;
        this.progress = progress;
    }

    /** What takes long the first time, and nothing that runs. */
    int prepare() throws IOException, InterruptedException {
        if (plan.keycloak()) {
            new Keycloak(data, product, ports, Secrets.of(data.secrets()), progress).install();
        }
        return 0;
    }

    /** Returns the exit code when the house ends by itself; on a signal the closing does the work and this never returns. */
    int open() throws IOException, SQLException, InterruptedException {
        var secrets = Secrets.of(data.secrets());
        if (plan.mail()) {
            var catcher = MailCatcher.start(data.mail(), ports);
            keep("the mail catcher", catcher::stop);
        }
        if (plan.database()) {
            openDatabase(secrets);
        }
        // The public pages come first, and Keycloak, the heavier of the two, would take half of their time.
        openApplication(Environment.of(settings, plan, ports, secrets, options, product));
        var keycloak = plan.keycloak() ? openKeycloak(secrets) : CompletableFuture.completedFuture(true);
        keycloak.thenAccept(this::welcome);
        keycloak.thenRun(this::tellExample);
        return end.join();
    }

    private void openDatabase(Secrets secrets) throws IOException, SQLException, InterruptedException {
        progress.say("PostgreSQL ...");
        var database = Database.start(data, ports.postgres(), product.rolesSql(), secrets);
        keep("PostgreSQL", database::stop);
        progress.say("PostgreSQL is ready.");
        database.postmaster().onExit().thenRun(() -> ended("PostgreSQL stopped. Its log: " + data.log("postgresql")));
    }

    /**
     * True when people can sign in. Without Keycloak the public pages go on, so its failure is told and no more. On a
     * thread of its own: the common pool, with one thread on two processors, must stay free to hear of processes' ends.
     */
    private CompletableFuture<Boolean> openKeycloak(Secrets secrets) {
        var keycloak = new Keycloak(data, product, ports, secrets, progress);
        keep("Keycloak", keycloak::stop);
        progress.say("Keycloak ...");
        var signIn = new CompletableFuture<Boolean>();
        Thread.ofVirtual().name("keycloak").start(() -> signIn.complete(isReady(keycloak)));
        return signIn;
    }

    private boolean isReady(Keycloak keycloak) {
        try {
            keycloak.start();
        } catch (IOException | InterruptedException | Refusal failed) {
            later(() -> tell(failed.getMessage() + "\nThe public pages go on, signing in does not."));
            return false;
        }
        progress.say("Keycloak is ready: people can sign in.");
        keycloak.running().onExit().thenRun(this::tellKeycloakEnded);
        return true;
    }

    private void tellKeycloakEnded() {
        later(() -> tell("Keycloak stopped: the public pages go on, signing in does not."));
    }

    private void openApplication(Environment environment) throws IOException, InterruptedException {
        progress.say("The application ...");
        var application = options.dev()
                ? Application.startReloading(data, product, options, environment, ports)
                : Application.start(data, product, options, environment, ports, List.of());
        keep("the application", application.child()::stop);
        if (options.dev()) {
            var frontend = Frontend.start(data, product, ports);
            keep("the pages", frontend::stop);
        }
        application.awaitReady(options.dev() ? PATIENCE_IN_DEVELOPMENT : PATIENCE);
        progress.say("The application is ready: public pages on %s", ports.publicUrl());
        application
                .child()
                .onExit()
                .thenAccept(process -> ended("The application stopped (exit code %d).\n%s"
                        .formatted(process.exitValue(), application.child().lastWords())));
    }

    /** The first time, and last of all: who looks around meanwhile sees the board fill. */
    private synchronized void tellExample() {
        if (closing || !Example.isWanted(data, plan, settings, options)) {
            return;
        }
        try {
            var example = Example.start(data, product, options);
            keep("the example", example::stop);
            progress.say("The advice board is being filled ...");
            example.onExit()
                    .thenAccept(process -> later(() -> tell(
                            process.exitValue() == 0
                                    ? "The advice board is filled."
                                    : "The advice board could not be filled. Its log: " + data.log(Example.NAME))));
        } catch (IOException failed) {
            progress.say("The advice board could not be filled: %s", failed);
        }
    }

    private synchronized void keep(String name, Stop stop) {
        parts.push(new Part(name, stop));
    }

    private synchronized void tell(String sentence) {
        if (!closing) {
            progress.say("%s", sentence);
        }
    }

    private synchronized void welcome(boolean signIn) {
        if (!closing) {
            Welcome.say(progress, plan, ports, data, signIn);
        }
    }

    private void ended(String sentence) {
        later(() -> {
            tell(sentence);
            end.complete(1);
        });
    }

    /** On Ctrl-C the children get the signal too, and may be gone before we hear of it: that is no news. */
    private static void later(Runnable news) {
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(news);
    }

    /** Last opened, first closed: nobody loses the database under its feet. Also runs on Ctrl-C and SIGTERM. */
    void close() {
        synchronized (this) {
            closing = true;
        }
        while (true) {
            var part = next();
            if (part == null) {
                break;
            }
            progress.say("Stopping %s ...", part.name());
            try {
                part.stop().run();
            } catch (IOException | InterruptedException failed) {
                progress.say("It did not stop well: %s", failed);
            }
        }
        progress.say("Everything has stopped.");
    }

    private synchronized @org.jspecify.annotations.Nullable Part next() {
        return parts.poll();
    }
}
