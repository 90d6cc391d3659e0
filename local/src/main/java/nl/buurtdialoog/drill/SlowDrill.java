package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.buurtdialoog.local.Replicas;

/**
 * 200 people send headers, and 200 a body, one byte a second: others do not notice, and the slow ones are let go
 * (quality.md). There is no proxy in between, so it is the applications themselves that do so.
 */
final class SlowDrill {
    private static final int OF_EACH = 200;
    private static final List<String> WITHOUT_TIME_OUTS =
            List.of("-Dquarkus.http.idle-timeout=1H", "-Dquarkus.http.read-timeout=1H");

    private final Stage stage;
    private final Replicas replicas;
    private final List<String> breaches = new ArrayList<>();

    private SlowDrill(Stage stage) {
        this.stage = stage;
        this.replicas = stage.replicas();
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var settings = arguments.contains("--without-time-outs") ? WITHOUT_TIME_OUTS : List.<String>of();
        try (var stage = Stage.set(settings, List.of())) {
            return new SlowDrill(stage).hold();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private boolean hold() throws SQLException, InterruptedException, ExecutionException {
        var others = new Bystanders(replicas, stage.roomyDialogue());
        long headers;
        long bodies;
        try (others;
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            others.readTheAgenda().signUp();
            var slowHeaders = begin(threads, SlowSender.HEADERS);
            var slowBodies = begin(threads, SlowSender.BODY);
            bodies = longest(slowBodies, SlowSender.BODY);
            headers = longest(slowHeaders, SlowSender.HEADERS);
        }
        breaches.addAll(others.breaches());
        return Stage.tell(
                "Slow",
                "%d headers let go after %.1f s at most and as many bodies after %.1f s; 95 in 100 others had %s"
                        .formatted(OF_EACH, headers / 1000.0, bodies / 1000.0, others.figures()),
                breaches);
    }

    private List<Future<OptionalLong>> begin(ExecutorService threads, SlowSender kind) {
        var begun = new ArrayList<Future<OptionalLong>>();
        for (int one = 0; one < OF_EACH; one++) {
            int port = replicas.port(one % replicas.count());
            begun.add(threads.submit(() -> kind.heldFor(port)));
        }
        return begun;
    }

    private long longest(List<Future<OptionalLong>> begun, SlowSender kind)
            throws InterruptedException, ExecutionException {
        long longest = 0;
        int kept = 0;
        for (var one : begun) {
            var millis = one.get();
            kept += millis.isEmpty() ? 1 : 0;
            longest = Math.max(longest, millis.orElse(kind.patience().toMillis()));
        }
        if (kept > 0) {
            breaches.add("%d slow lines (%s) were kept for more than %d s"
                    .formatted(kept, kind, kind.patience().toSeconds()));
        }
        return longest;
    }
}
