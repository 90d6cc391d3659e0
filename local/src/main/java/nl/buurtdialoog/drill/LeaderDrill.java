package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.buurtdialoog.drill.Line.Habit;
import nl.buurtdialoog.local.Cluster;
import nl.buurtdialoog.local.Replicas;

/**
 * The server that leads gets {@code kill -9} while people write, together with who watches over it: another leads, writes are
 * back within thirty seconds without a restart of the application, what was acknowledged stands there once, and who was
 * killed comes back to follow. Statistics are read at one that does not lead.
 */
final class LeaderDrill {
    private static final int TIMES = 2;
    private static final long UNDER_WAY_MILLIS = 3_000;
    private static final long BACK_WITHIN_MILLIS = 30_000;
    private static final int CANNOT = 2;

    private final Stage stage;
    private final Replicas replicas;
    private final boolean synchronous;
    private final UUID dialogue;
    private final Caller caller = new Caller();
    private final List<String> breaches = new ArrayList<>();
    private long longestMillis;
    private int people;

    private LeaderDrill(Stage stage, boolean synchronous) throws SQLException, InterruptedException {
        this.stage = stage;
        this.replicas = stage.replicas();
        this.synchronous = synchronous;
        this.dialogue = stage.roomyDialogue();
    }

    static int run(List<String> arguments) throws IOException, SQLException, InterruptedException {
        if (arguments.contains("--install")) {
            install();
        }
        var missing = String.join(" ", Cluster.missing());
        if (!missing.isEmpty()) {
            System.err.println("The drill could not be held: it needs " + missing
                    + ". On Debian, as root, bin/drill leader --install installs that, by apt-get.");
            return CANNOT;
        }
        boolean synchronous = !arguments.contains("--asynchronous");
        try (var stage = Stage.onCluster(synchronous, List.of("watch.sql"))) {
            return new LeaderDrill(stage, synchronous).hold() ? 0 : 1;
        }
    }

    /** Only who says so has anything installed. */
    private static void install() throws IOException, InterruptedException {
        var missing = Cluster.missing();
        if (missing.isEmpty()) {
            return;
        }
        var command = new ArrayList<>(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends"));
        command.addAll(missing);
        new ProcessBuilder("apt-get", "-qq", "update").inheritIO().start().waitFor();
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private boolean hold() throws IOException, SQLException, InterruptedException {
        try (var writers = new Writers(stage.town().over(new Line(Stage.ports(replicas), Habit.HASTY)), dialogue)) {
            writers.begin();
            for (int time = 0; time < TIMES; time++) {
                Thread.sleep(UNDER_WAY_MILLIS);
                changeLeader();
            }
            writers.end();
            readStatistics();
            try (var books = stage.books()) {
                breaches.addAll(writers.breaches(books));
                breaches.addAll(new Invariants(books, dialogue).breaches());
            }
            return Stage.tell(
                    "Killed the leader %d times".formatted(TIMES),
                    "%d writes acknowledged, back in %.1f s at most".formatted(writers.told(), longestMillis / 1000.0),
                    breaches);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void changeLeader() throws IOException, SQLException, InterruptedException {
        var cluster = replicas.cluster();
        int leader = cluster.leader();
        if (!synchronous) {
            // Luck may have it that a standby knows everything: here none does.
            cluster.holdBack();
            Thread.sleep(UNDER_WAY_MILLIS);
        }
        cluster.kill(leader);
        awaitWrites();
        if (!synchronous) {
            cluster.letIn();
        }
        if (cluster.leader() == leader) {
            breaches.add("Who was killed leads again, and nobody took over");
        }
        cluster.start(leader);
        cluster.awaitWhole();
    }

    private void readStatistics() throws SQLException, InterruptedException {
        var figures = stage.town().member("GET", "/action-figures", "");
        if (!figures.body().hasNonNull("asOf")) {
            breaches.add("Statistics were answered by %d".formatted(figures.status()));
        }
        if (!replicas.cluster().isAskedElsewhere()) {
            breaches.add("No standby was asked for statistics");
        }
    }

    /** Until somebody signed up at each application. */
    private void awaitWrites() throws InterruptedException {
        var began = System.nanoTime();
        for (int number = 0; number < replicas.count(); number++) {
            while (!signUp(number).isDone() && millisSince(began) < 2 * BACK_WITHIN_MILLIS) {
                Thread.sleep(100);
            }
        }
        long millis = millisSince(began);
        longestMillis = Math.max(longestMillis, millis);
        System.out.printf("Writes were back after %.1f s%n", millis / 1000.0);
        if (millis > BACK_WITHIN_MILLIS) {
            breaches.add("Writes were back after %.1f s".formatted(millis / 1000.0));
        }
    }

    private Caller.Heard signUp(int number) throws InterruptedException {
        people++;
        return caller.writes(
                replicas.port(number),
                "/api/v1/dialogues/" + dialogue + "/registrations",
                Town.signUp("Proef " + people, "06%08d".formatted(50_000_000 + people)));
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
