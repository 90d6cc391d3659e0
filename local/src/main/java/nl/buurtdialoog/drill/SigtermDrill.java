package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtdialoog.local.Replicas;

/**
 * Each application gets SIGTERM under load and is started again, as in a rolling restart behind a proxy that asks for
 * readiness twice a second: no request fails, and each is gone within 25 seconds (quality.md).
 */
final class SigtermDrill {
    private static final int AT_ONCE = 8;
    private static final long GONE_WITHIN_MILLIS = 25_000;
    private static final long UNDER_WAY_MILLIS = 2_000;
    private static final long LOOKS_EVERY_MILLIS = 500;

    /** Here an application that ends would first write down what it learned, which takes long, and no image does. */
    private static final List<String> WITHOUT_LEARNING = List.of("-Xshare:auto");

    private final Replicas replicas;
    private final UUID dialogue;
    private final Caller caller = new Caller();
    private final ConcurrentLinkedQueue<String> breaches = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<Integer> ready;
    private volatile boolean quiet;

    private SigtermDrill(Stage stage) throws SQLException, InterruptedException {
        this.replicas = stage.replicas();
        this.dialogue = stage.roomyDialogue();
        this.ready = Stage.ports(replicas);
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
        long longest = 0;
        try (var threads = Executors.newCachedThreadPool()) {
            var work = new ArrayList<Future<Void>>();
            work.add(threads.submit((Callable<Void>) this::look));
            for (int one = 0; one < AT_ONCE; one++) {
                work.add(threads.submit((Callable<Void>) this::ask));
            }
            try {
                longest = roll();
            } finally {
                quiet = true;
            }
            for (var one : work) {
                one.get();
            }
        }
        return Stage.tell(
                "SIGTERM",
                "%d requests, gone in %.1f s at most".formatted(asked.get(), longest / 1000.0),
                List.copyOf(breaches));
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

    /** What a proxy does: it sends nothing to who is not ready. */
    private Void look() throws InterruptedException {
        while (!quiet) {
            var found = new ArrayList<Integer>();
            for (int number = 0; number < replicas.count(); number++) {
                if (caller.reads(replicas.managementPort(number), "/q/health/ready")
                        .isDone()) {
                    found.add(replicas.port(number));
                }
            }
            ready = found;
            Thread.sleep(LOOKS_EVERY_MILLIS);
        }
        return null;
    }

    private Void ask() throws InterruptedException {
        while (!quiet) {
            int which = asked.incrementAndGet();
            var ports = ready;
            if (ports.isEmpty()) {
                breaches.add("Nobody was ready");
                Thread.sleep(LOOKS_EVERY_MILLIS);
                continue;
            }
            int port = ports.get(which % ports.size());
            var heard = which % 4 == 0
                    ? caller.writes(
                            port,
                            "/api/v1/dialogues/" + dialogue + "/registrations",
                            Town.signUp("Buur " + which, "06%08d".formatted(40_000_000 + which)))
                    : caller.reads(port, "/api/v1/dialogues");
            if (!heard.isDone()) {
                breaches.add("A request was answered with %d".formatted(heard.status()));
            }
            Thread.sleep(5);
        }
        return null;
    }
}
