package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtdialoog.local.Replicas;

/** People who read and sign up without a pause, through a proxy that asks twice a second who is ready. */
final class Visitors implements AutoCloseable {
    private static final int AT_ONCE = 8;
    private static final long LOOKS_EVERY_MILLIS = 500;

    private final Replicas replicas;
    private final UUID dialogue;
    private final Caller caller = new Caller();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Void>> work = new ArrayList<>();
    private volatile List<Integer> ready;
    private volatile boolean quiet;

    Visitors(Replicas replicas, UUID dialogue) {
        this.replicas = replicas;
        this.dialogue = dialogue;
        this.ready = Stage.ports(replicas);
    }

    Visitors begin() {
        work.add(threads.submit((Callable<Void>) this::look));
        for (int one = 0; one < AT_ONCE; one++) {
            work.add(threads.submit((Callable<Void>) this::ask));
        }
        return this;
    }

    void end() throws InterruptedException, ExecutionException {
        quiet = true;
        for (var one : work) {
            one.get();
        }
    }

    int asked() {
        return asked.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
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
                failures.add("Nobody was ready");
                Thread.sleep(LOOKS_EVERY_MILLIS);
                continue;
            }
            var heard = ask(ports.get(which % ports.size()), which);
            if (!heard.isDone()) {
                failures.add("%s was answered with %d"
                        .formatted(which % 4 == 0 ? "A sign-up" : "A reading", heard.status()));
            }
            Thread.sleep(5);
        }
        return null;
    }

    /** Of four who come one signs up, and one reads what is not kept in memory. */
    private Caller.Heard ask(int port, int which) throws InterruptedException {
        return switch (which % 4) {
            case 0 ->
                caller.writes(
                        port,
                        "/api/v1/dialogues/" + dialogue + "/registrations",
                        Town.signUp("Buur " + which, "06%08d".formatted(40_000_000 + which)));
            case 1 -> caller.reads(port, "/api/v1/dialogues/" + dialogue + "/availability");
            default -> caller.reads(port, "/api/v1/dialogues");
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
