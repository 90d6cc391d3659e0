package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.buurtdialoog.local.Replicas;

/**
 * Each application gets SIGTERM under load and is started again, as in a rolling restart behind a proxy that asks for
 * readiness twice a second: no request fails, and each is gone within 25 seconds (quality.md).
 */
final class SigtermDrill {
    private static final long GONE_WITHIN_MILLIS = 25_000;
    private static final long UNDER_WAY_MILLIS = 2_000;

    /** Here an application that ends would first write down what it learned, which takes long, and no image does. */
    private static final List<String> WITHOUT_LEARNING = List.of("-Xshare:auto");

    private final Replicas replicas;
    private final UUID dialogue;
    private final List<String> breaches = new ArrayList<>();

    private SigtermDrill(Stage stage) throws SQLException, InterruptedException {
        this.replicas = stage.replicas();
        this.dialogue = stage.roomyDialogue();
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var settings = arguments.contains("--at-once")
                ? List.of("-Dquarkus.shutdown.timeout=0")
                : List.of("-Dquarkus.shutdown.delay=3s");
        try (var stage = Stage.set(settings, List.of())) {
            return new SigtermDrill(stage).hold();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private boolean hold() throws IOException, InterruptedException, ExecutionException {
        for (int number = 0; number < replicas.count(); number++) {
            replicas.terminate(number);
            startAnew(number);
        }
        try (var visitors = new Visitors(replicas, dialogue).begin()) {
            var longest = roll();
            visitors.end();
            breaches.addAll(visitors.failures());
            return Stage.tell(
                    "SIGTERM",
                    "%,d requests, gone in %.1f s at most".formatted(visitors.asked(), longest / 1000.0),
                    breaches);
        }
    }

    private long roll() throws IOException, InterruptedException {
        long longest = 0;
        for (int number = 0; number < replicas.count(); number++) {
            Thread.sleep(UNDER_WAY_MILLIS);
            long millis = replicas.terminate(number);
            longest = Math.max(longest, millis);
            if (millis > GONE_WITHIN_MILLIS) {
                breaches.add("An application was gone after %d ms".formatted(millis));
            }
            startAnew(number);
        }
        Thread.sleep(UNDER_WAY_MILLIS);
        return longest;
    }

    private void startAnew(int number) throws IOException, InterruptedException {
        replicas.start(number, WITHOUT_LEARNING);
        replicas.awaitReady(number);
    }
}
