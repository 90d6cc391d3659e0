package nl.buurtdialoog.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.buurtdialoog.local.Replicas;

/**
 * A database with a million registrations is migrated while fifty people a second sign up and somebody reads a long
 * report: nobody waits more than half a second (quality.md). First what the product has migrated since a version of before,
 * and then steps as they may come.
 */
final class MigrationDrill {
    /** From the next one on squawk looks at each, before anybody's table is locked by it. */
    private static final String BEFORE = "54";

    private static final long WAITS_MILLIS = 500;
    private static final long UNDER_WAY_MILLIS = 3_000;

    private final Replicas replicas;
    private final List<String> breaches = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean quiet;

    private MigrationDrill(Replicas replicas) {
        this.replicas = replicas;
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var repository = Path.of("").toAbsolutePath();
        System.out.println("A million registrations are coming ...");
        try (var replicas = Replicas.open(repository, repository.resolve("local/target/drill"), "", 0, List.of())) {
            return new MigrationDrill(replicas).hold(arguments.contains("--rewriting") ? "rewriting" : "expanding");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private boolean hold(String steps) throws IOException, SQLException, InterruptedException, ExecutionException {
        var before = Scripts.upTo(BEFORE, replicas.folder().resolve("migrations-of-before"));
        var after = Scripts.followedBy(steps, replicas.folder().resolve("migrations-to-come"));
        replicas.asOwner(before.setting(), "migrate");
        try (var books = new Books(replicas.superuserUrl())) {
            books.run("million.sql");
        }
        try (var writers = new SteadyWriters(replicas.superuserUrl()).begin()) {
            var report = threads.submit((Callable<Void>) this::read);
            Thread.sleep(UNDER_WAY_MILLIS);
            var alone = writers.longestMillis();
            migrate(writers, "the migrations of the product", "migrate");
            migrate(writers, "migrations as they may come", after.setting(), "migrate");
            quiet = true;
            report.get();
            writers.end();
            return Stage.tell(
                    "Migrations",
                    "%,d people signed up meanwhile; before it somebody waited %d ms at most"
                            .formatted(writers.written(), alone),
                    breaches);
        } finally {
            threads.shutdownNow();
        }
    }

    private void migrate(SteadyWriters writers, String what, String... words) throws IOException, InterruptedException {
        var began = System.nanoTime();
        replicas.asOwner(words);
        Thread.sleep(WAITS_MILLIS);
        var longest = writers.longestMillis();
        System.out.printf(
                "  %s took %.1f s, and somebody waited %d ms at most%n",
                what, (System.nanoTime() - began) / 1e9, longest);
        if (longest > WAITS_MILLIS) {
            breaches.add("During %s somebody waited %d ms".formatted(what, longest));
        }
    }

    /** A report, or a backup: who changes a table waits for it, and who comes after waits as well. */
    private Void read() throws SQLException, InterruptedException {
        try (var books = new Books(replicas.superuserUrl())) {
            while (!quiet) {
                books.list("select pg_sleep(2)::text from (select from registration limit 1) one");
                Thread.sleep(1_000);
            }
        }
        return null;
    }
}
