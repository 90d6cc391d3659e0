package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtdialoog.local.Replicas;

/**
 * Ten times as many orders come as are taken: who is too many hears so at once, as many as before are helped, the agenda is
 * read as if nothing happened, and when it is over all goes well within ten seconds (quality.md). So that ten times fits on
 * the machine that asks as well, each order waits for half a second in the database, over two connections of each application.
 */
final class OverloadDrill {
    private static final int TIMES = 10;
    private static final int TO_MEASURE_WITH = 6;
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final Duration LASTS = Duration.ofSeconds(20);
    private static final long BEFORE_MILLIS = 2_000;
    /** Until then an application learns how many it can help in time; whom it let in by mistake hears so after three seconds. */
    private static final long LEARNS_MILLIS = 5_000;

    private static final long TICK_MILLIS = 10;
    private static final int MOST_UNDER_WAY = 2_000;
    private static final long SENT_AWAY_WITHIN_MILLIS = 1_000;
    private static final long RECOVERED_WITHIN_MILLIS = 10_000;
    private static final int IN_A_ROW = 10;

    private final Stage stage;
    private final Replicas replicas;
    private final Caller caller = new Caller();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger helped = new AtomicInteger();
    private final Waits sentAway = new Waits();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();

    private OverloadDrill(Stage stage) {
        this.stage = stage;
        this.replicas = stage.replicas();
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var settings = new ArrayList<>(List.of("-Dquarkus.datasource.jdbc.max-size=2"));
        if (arguments.contains("--without-bound")) {
            settings.add("-Dbuurtdialoog.most-at-once=0");
        }
        try (var stage = Stage.set(settings, List.of("slow-orders.sql"))) {
            return new OverloadDrill(stage).hold();
        }
    }

    private boolean hold() throws SQLException, InterruptedException {
        var capacity = capacity();
        var others = new Bystanders(replicas, stage.roomyDialogue());
        try (others) {
            others.readTheAgenda();
            Thread.sleep(BEFORE_MILLIS);
            crowd(capacity * TIMES);
        }
        var each = helped.get() / LASTS.toSeconds();
        var recovered = recovery();
        var breaches = new ArrayList<>(wrong);
        breaches.addAll(others.breaches());
        expect(breaches, each * 2 >= capacity, "Only %d orders a second were taken".formatted(each));
        expect(breaches, sentAway.p95() <= SENT_AWAY_WITHIN_MILLIS, "Who was too many waited to hear so");
        expect(breaches, recovered <= RECOVERED_WITHIN_MILLIS, "It took %d ms to recover".formatted(recovered));
        return Stage.tell(
                "Overload",
                "of %d orders a second %d were taken, and %d before; the others heard so within %d ms; %s; recovered in %.1f s"
                        .formatted(
                                asked.get() / LASTS.toSeconds(),
                                each,
                                capacity,
                                sentAway.p95(),
                                others.figures(),
                                recovered / 1000.0),
                breaches);
    }

    /** How many orders are taken in a second by those who wait for one before they make the next. */
    private int capacity() throws InterruptedException {
        var taken = new AtomicInteger();
        var until = System.nanoTime() + MEASURED.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < TO_MEASURE_WITH; one++) {
                threads.submit(() -> {
                    while (System.nanoTime() < until) {
                        taken.addAndGet(order().isDone() ? 1 : 0);
                    }
                    return null;
                });
            }
        }
        return (int) (taken.get() / MEASURED.toSeconds());
    }

    /** So many in each second, whether those before were answered or not. */
    private void crowd(int perSecond) throws InterruptedException {
        asked.set(0);
        var room = new Semaphore(MOST_UNDER_WAY);
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long passed = 0; passed < LASTS.toMillis(); passed = millisSince(began)) {
                while (asked.get() < perSecond * passed / 1000 && room.tryAcquire()) {
                    asked.incrementAndGet();
                    var learned = passed > LEARNS_MILLIS;
                    threads.submit(() -> {
                        note(order(), learned);
                        room.release();
                        return null;
                    });
                }
                Thread.sleep(TICK_MILLIS);
            }
        }
    }

    private void note(Caller.Heard heard, boolean learned) {
        if (heard.isDone()) {
            helped.incrementAndGet();
        } else if ((heard.status() == 503 || heard.status() == 429) && heard.saysWhenToComeBack()) {
            if (learned) {
                sentAway.add(heard.millis());
            }
        } else {
            wrong.add("An order was answered with %d".formatted(heard.status()));
        }
    }

    /** Until some in a row go well. */
    private long recovery() throws InterruptedException {
        var began = System.nanoTime();
        for (int well = 0; well < IN_A_ROW && millisSince(began) < 3 * RECOVERED_WITHIN_MILLIS; ) {
            var heard = order();
            well = heard.isDone() && heard.millis() < SENT_AWAY_WITHIN_MILLIS ? well + 1 : 0;
        }
        return millisSince(began);
    }

    private Caller.Heard order() throws InterruptedException {
        int which = number.incrementAndGet();
        return caller.writes(
                replicas.port(which % replicas.count()),
                "/api/v1/postcard-orders",
                stage.town().order("Kaart " + which));
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void expect(List<String> breaches, boolean kept, String otherwise) {
        if (!kept) {
            breaches.add(otherwise);
        }
    }
}
