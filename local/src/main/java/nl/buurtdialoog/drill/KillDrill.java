package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.buurtdialoog.drill.Line.Habit;
import nl.buurtdialoog.local.Replicas;

/**
 * An application and PostgreSQL get {@code kill -9} in turn while people write: what was acknowledged stands there once,
 * nothing is half, and both are ready again within ten seconds (quality.md).
 */
final class KillDrill {
    private static final int TIMES = 3;
    private static final long UNDER_WAY_MILLIS = 2_000;
    private static final long READY_WITHIN_MILLIS = 10_000;

    private final Stage stage;
    private final Replicas replicas;
    private final List<String> breaches = new ArrayList<>();
    private long longestMillis;

    private KillDrill(Stage stage) {
        this.stage = stage;
        this.replicas = stage.replicas();
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var habit = arguments.contains("--without-keys") ? Habit.CARELESS : Habit.HASTY;
        try (var stage = Stage.set(List.of(), List.of("watch.sql"))) {
            learn(stage.replicas());
            if (arguments.contains("--without-sync")) {
                forgetful(stage);
            }
            return new KillDrill(stage).hold(habit);
        }
    }

    /** One that ends well keeps what it learned for its next start, as the image has it; one that is killed does not. */
    private static void learn(Replicas replicas) throws IOException, InterruptedException {
        for (int number = 0; number < replicas.count(); number++) {
            replicas.terminate(number);
            replicas.start(number);
            replicas.awaitReady(number);
        }
    }

    /**
     * PostgreSQL says that it is done before it has written it down. It was started with the opposite, from which only
     * what is set for the database itself wins; and only for who connects from now on.
     */
    private static void forgetful(Stage stage) throws SQLException {
        try (var books = stage.books()) {
            books.change("alter system set wal_writer_delay = '10s'");
            books.list("select pg_reload_conf()");
            books.change("alter database buurtdialoog set synchronous_commit = off");
            books.list("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'buurtdialoog%'");
        }
    }

    private boolean hold(Habit habit) throws IOException, SQLException, InterruptedException {
        var dialogue = stage.roomyDialogue();
        try (var writers = new Writers(stage.town().over(new Line(Stage.ports(replicas), habit)), dialogue).begin()) {
            for (int time = 0; time < TIMES; time++) {
                killApplication(time % replicas.count());
                killDatabase();
            }
            writers.end();
            look(writers, dialogue);
            return Stage.tell(
                    "Killed %d times each".formatted(TIMES),
                    "%d writes acknowledged, ready again in %.1f s at most"
                            .formatted(writers.told(), longestMillis / 1000.0),
                    breaches);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void look(Writers writers, UUID dialogue) throws SQLException {
        try (var books = stage.books()) {
            breaches.addAll(writers.breaches(books));
            breaches.addAll(new Invariants(books, dialogue).breaches());
        }
    }

    private void killApplication(int number) throws IOException, InterruptedException {
        Thread.sleep(UNDER_WAY_MILLIS);
        replicas.kill(number);
        var began = System.nanoTime();
        replicas.start(number);
        replicas.awaitReady(number);
        timed("The application", began);
    }

    private void killDatabase() throws IOException, SQLException, InterruptedException {
        Thread.sleep(UNDER_WAY_MILLIS);
        replicas.killDatabase();
        var began = System.nanoTime();
        replicas.startDatabase();
        for (int number = 0; number < replicas.count(); number++) {
            replicas.awaitReady(number);
        }
        timed("PostgreSQL", began);
    }

    private void timed(String what, long began) {
        long millis = (System.nanoTime() - began) / 1_000_000;
        longestMillis = Math.max(longestMillis, millis);
        if (millis > READY_WITHIN_MILLIS) {
            breaches.add("%s was ready again after %.1f s".formatted(what, millis / 1000.0));
        }
    }
}
