package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.local.Replicas;

/**
 * The database hangs, and then is gone for a minute: who writes hears within five seconds to come back, what is public is
 * still read, and ten seconds after its return all goes on without a restart (quality.md).
 */
final class DatabaseDrill {
    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final Duration GONE = Duration.ofMinutes(1);
    private static final long TOLD_WITHIN_MILLIS = 5_000;
    private static final long RECOVERED_WITHIN_MILLIS = 10_000;
    /** Readiness looks now and then, so it may take a moment to notice. */
    private static final long NOTICED_WITHIN_MILLIS = 15_000;

    private static final List<String> WITHOUT_TIME_OUTS = List.of(
            "-Dquarkus.datasource.jdbc.acquisition-timeout=120s",
            "-Dquarkus.transaction-manager.default-transaction-timeout=120s",
            "-Dquarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout=0",
            "-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=0",
            "-Dquarkus.datasource.jdbc.additional-jdbc-properties.options=-c statement_timeout=0");

    private final Replicas replicas;
    private final UUID dialogue;
    private final Caller caller = new Caller();
    private final List<String> breaches = new ArrayList<>();
    private int people;

    private DatabaseDrill(Stage stage) throws SQLException, InterruptedException {
        this.replicas = stage.replicas();
        this.dialogue = stage.roomyDialogue();
    }

    private interface Fault {
        void happen() throws IOException, SQLException, InterruptedException;
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var settings = arguments.contains("--without-time-outs") ? WITHOUT_TIME_OUTS : List.<String>of();
        try (var stage = Stage.set(settings, List.of())) {
            var drill = new DatabaseDrill(stage);
            var hung = drill.through("Hanging", HANGS, drill.replicas::freezeDatabase, drill.replicas::thawDatabase);
            var gone = drill.through("Gone", GONE, drill.replicas::killDatabase, drill.replicas::startDatabase);
            return hung && gone;
        }
    }

    private boolean through(String what, Duration time, Fault begin, Fault end)
            throws IOException, SQLException, InterruptedException {
        breaches.clear();
        requireAll();
        begin.happen();
        var longest = without(time);
        end.happen();
        var recovered = recovery();
        return Stage.tell(
                what,
                "told in %.1f s at most, recovered %.1f s after its return"
                        .formatted(longest / 1000.0, recovered / 1000.0),
                breaches);
    }

    /** Before the fault each application works, and has the agenda at hand. */
    private void requireAll() throws InterruptedException {
        for (int number = 0; number < replicas.count(); number++) {
            if (!agenda(number).isDone() || !signUp(number).isDone()) {
                throw new IllegalStateException("An application did not work before the fault");
            }
        }
    }

    private long without(Duration time) throws InterruptedException {
        var began = System.nanoTime();
        long longest = 0;
        for (int turn = 0; System.nanoTime() - began < time.toNanos(); turn++) {
            int number = turn % replicas.count();
            var told = signUp(number);
            longest = Math.max(longest, told.millis());
            expect(told.status() == 503 && told.saysWhenToComeBack(), "Who wrote was told %d".formatted(told.status()));
            expect(told.millis() <= TOLD_WITHIN_MILLIS, "Who wrote was told after %d ms".formatted(told.millis()));
            expect(agenda(number).isDone(), "The agenda could not be read");
            var live = caller.reads(replicas.managementPort(number), "/q/health/live");
            expect(live.isDone(), "Liveness answered %d".formatted(live.status()));
            var ready = caller.reads(replicas.managementPort(number), "/q/health/ready");
            var noticed = (System.nanoTime() - began) / 1_000_000 > NOTICED_WITHIN_MILLIS;
            expect(!noticed || ready.status() == 503, "Readiness answered %d".formatted(ready.status()));
            Thread.sleep(200);
        }
        return longest;
    }

    private long recovery() throws InterruptedException {
        var began = System.nanoTime();
        for (int number = 0; number < replicas.count(); number++) {
            while (!signUp(number).isDone()) {
                if ((System.nanoTime() - began) / 1_000_000 > 6 * RECOVERED_WITHIN_MILLIS) {
                    throw new IllegalStateException("An application did not recover");
                }
                Thread.sleep(100);
            }
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        expect(millis <= RECOVERED_WITHIN_MILLIS, "It took %d ms to recover".formatted(millis));
        return millis;
    }

    private Caller.Heard agenda(int number) throws InterruptedException {
        return caller.reads(replicas.port(number), "/api/v1/dialogues");
    }

    private Caller.Heard signUp(int number) throws InterruptedException {
        people++;
        return caller.writes(
                replicas.port(number),
                "/api/v1/dialogues/" + dialogue + "/registrations",
                Town.signUp("Buur " + people, "06%08d".formatted(30_000_000 + people)));
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            breaches.add(otherwise);
        }
    }
}
