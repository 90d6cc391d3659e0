package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.buurtdialoog.local.Replicas;

/**
 * The schema is migrated while two applications serve, and each is replaced in turn: no request fails, and an application
 * that does not know the steps starts on the schema all the same (quality.md). The application of before and after are one
 * here; what the next one would migrate stands beside the drills.
 */
final class RollingDrill {
    private static final long UNDER_WAY_MILLIS = 2_000;

    private final Replicas replicas;
    private final UUID dialogue;
    private final List<String> breaches = new ArrayList<>();

    private RollingDrill(Stage stage) throws SQLException, InterruptedException {
        this.replicas = stage.replicas();
        this.dialogue = stage.roomyDialogue();
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        try (var stage = Stage.set(List.of("-Dquarkus.shutdown.delay=3s"), List.of())) {
            return new RollingDrill(stage).hold(arguments.contains("--contracting") ? "contracting" : "expanding");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private boolean hold(String steps) throws IOException, InterruptedException, ExecutionException {
        var next = Scripts.followedBy(steps, replicas.folder().resolve("migrations-to-come"));
        try (var visitors = new Visitors(replicas, dialogue).begin()) {
            Thread.sleep(UNDER_WAY_MILLIS);
            replicas.asOwner(next.setting(), "migrate");
            for (int number = 0; number < replicas.count(); number++) {
                Thread.sleep(UNDER_WAY_MILLIS);
                replace(number);
            }
            Thread.sleep(UNDER_WAY_MILLIS);
            visitors.end();
            breaches.addAll(visitors.failures());
            return Stage.tell("Rolling", "%,d requests".formatted(visitors.asked()), breaches);
        }
    }

    private void replace(int number) throws IOException, InterruptedException {
        replicas.terminate(number);
        replicas.start(number);
        try {
            replicas.awaitReady(number);
        } catch (RuntimeException refused) {
            breaches.add("An application did not start on the schema of the next one");
        }
    }
}
