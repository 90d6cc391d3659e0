package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.buurtdialoog.local.Replicas;

/** One storm over one dialogue: everything at once before it, an application killed meanwhile, then everything at its door. */
final class Storm {
    private static final int WORKERS = 8;
    private static final int KILLED = 1;
    /** Acts begin together, where it hurts most. */
    private static final long BEAT_MILLIS = 50;

    private static final long BEFORE_KILL_MILLIS = 1_500;
    private static final long AFTER_RETURN_MILLIS = 1_000;
    private static final long AT_THE_DOOR_MILLIS = 1_500;

    private final Replicas replicas;
    private final Town town;
    private final UUID dialogue;
    private final Books books;
    private final long seed;
    private final Ledger ledger = new Ledger();
    private volatile boolean quiet;
    private long readyAgainMillis;

    Storm(Replicas replicas, Town town, Books books, long seed) throws InterruptedException {
        this.replicas = replicas;
        this.town = town;
        this.books = books;
        this.seed = seed;
        this.dialogue = town.dialogueWithoutSeats(books);
    }

    private interface Work {
        void act() throws InterruptedException;
    }

    private interface Worker {
        Work with(Books own, Random chance, String street);
    }

    /** What was broken; nothing when all is well. */
    List<String> rage() throws InterruptedException, IOException, SQLException, ExecutionException {
        var breaches = new ArrayList<String>();
        try (var threads = Executors.newCachedThreadPool();
                var watching = new Books(replicas.superuserUrl())) {
            var watch = new SeatWatch(watching, dialogue);
            var watched = threads.submit(watch);
            beforeTheDay(threads);
            settle(watch);
            watch.end();
            watched.get();
            breaches.addAll(watch.breaches());
            watch.entitled().forEach(party -> breaches.add("A seat is free beside " + party));
            breaches.addAll(new Invariants(books, dialogue).breaches());
            breaches.addAll(ledger.breaches(books, dialogue));
            atTheDoor(threads);
        }
        breaches.addAll(new Invariants(books, dialogue).breaches());
        breaches.addAll(ledger.breaches(books, dialogue));
        return breaches.stream().distinct().toList();
    }

    String figures(int repeated) {
        return "%d answers, %d people written down, %d asked again, back in %.1f s after kill -9"
                .formatted(ledger.answers(), ledger.people(), repeated, readyAgainMillis / 1000.0);
    }

    private void beforeTheDay(ExecutorService threads) throws InterruptedException, IOException, ExecutionException {
        var work = begin(
                threads, (own, chance, street) -> new Neighbours(town, dialogue, ledger, own, chance, street)::act);
        Thread.sleep(BEFORE_KILL_MILLIS);
        var began = System.nanoTime();
        replicas.kill(KILLED);
        replicas.start(KILLED);
        replicas.awaitReady(KILLED);
        readyAgainMillis = (System.nanoTime() - began) / 1_000_000;
        Thread.sleep(AFTER_RETURN_MILLIS);
        end(work);
    }

    private void atTheDoor(ExecutorService threads) throws InterruptedException, ExecutionException {
        DoorPeople.open(books, dialogue);
        var work = begin(
                threads, (own, chance, street) -> new DoorPeople(town, dialogue, ledger, own, chance, street)::act);
        Thread.sleep(AT_THE_DOOR_MILLIS);
        end(work);
    }

    private List<Future<Void>> begin(ExecutorService threads, Worker worker) {
        quiet = false;
        var work = new ArrayList<Future<Void>>();
        for (int number = 0; number < WORKERS; number++) {
            var chance = new Random(seed * WORKERS + number);
            var street = "Buur %d-%d".formatted(seed, number);
            work.add(threads.submit((Callable<Void>) () -> {
                try (var own = new Books(replicas.superuserUrl())) {
                    var acts = worker.with(own, chance, street);
                    while (!quiet) {
                        Thread.sleep(BEAT_MILLIS - System.currentTimeMillis() % BEAT_MILLIS);
                        acts.act();
                    }
                    return null;
                }
            }));
        }
        return work;
    }

    private void end(List<Future<Void>> work) throws InterruptedException, ExecutionException {
        quiet = true;
        for (var one : work) {
            one.get();
        }
    }

    /** Offers that ran out at the last moment go to the next, at once or after who did so last was killed. */
    private void settle(SeatWatch watch) throws InterruptedException {
        var until = System.nanoTime() + Line.PATIENCE.plusSeconds(20).toNanos();
        while (System.nanoTime() < until && (isOverdue() || !watch.entitled().isEmpty())) {
            Thread.sleep(100);
        }
    }

    private boolean isOverdue() {
        return books.number(
                        "select count(*) from registration where dialogue_id = ? and offer_expires_at <= now()",
                        dialogue)
                > 0;
    }
}
