package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtdialoog.local.Replicas;

/** People who have no part in the trouble: they read the agenda and sign up, and are to notice nothing. */
final class Bystanders implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final long PAUSE_MILLIS = 20;
    private static final long PROMISED_MILLIS = 300;

    private final Replicas replicas;
    private final UUID dialogue;
    private final Caller caller = new Caller();
    private final Waits agenda = new Waits();
    private final Waits signUps = new Waits();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean quiet;

    Bystanders(Replicas replicas, UUID dialogue) {
        this.replicas = replicas;
        this.dialogue = dialogue;
    }

    Bystanders readTheAgenda() {
        return begin("The agenda", agenda, which -> caller.reads(port(which), "/api/v1/dialogues"));
    }

    Bystanders signUp() {
        return begin(
                "A sign-up",
                signUps,
                which -> caller.writes(
                        port(which),
                        "/api/v1/dialogues/" + dialogue + "/registrations",
                        Town.signUp("Buur " + which, "06%08d".formatted(50_000_000 + which))));
    }

    private interface Act {
        Caller.Heard of(int which) throws InterruptedException;
    }

    private Bystanders begin(String what, Waits waits, Act act) {
        for (int one = 0; one < AT_ONCE; one++) {
            threads.submit(() -> {
                while (!quiet) {
                    var heard = act.of(number.incrementAndGet());
                    waits.add(heard.millis());
                    if (!heard.isDone()) {
                        failures.add("%s was answered with %d".formatted(what, heard.status()));
                    }
                    Thread.sleep(PAUSE_MILLIS);
                }
                return null;
            });
        }
        return this;
    }

    private int port(int which) {
        return replicas.port(which % replicas.count());
    }

    String figures() {
        return signUps.count() == 0
                ? "the agenda in %d ms".formatted(agenda.p95())
                : "the agenda in %d ms and a sign-up in %d ms".formatted(agenda.p95(), signUps.p95());
    }

    /** What they noticed. */
    List<String> breaches() {
        var found = new ArrayList<>(failures);
        if (Math.max(agenda.p95(), signUps.p95()) > PROMISED_MILLIS) {
            found.add("Others waited for " + figures());
        }
        return found;
    }

    /** They go home, and have noticed what they noticed. */
    @Override
    public void close() {
        quiet = true;
        threads.close();
    }
}
