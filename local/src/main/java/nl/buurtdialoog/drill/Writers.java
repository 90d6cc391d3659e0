package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** People who sign up, order postcards and offer tables without a pause, each under a name of their own, and what they were told. */
final class Writers implements AutoCloseable {
    private static final int AT_ONCE = 6;

    private final Town town;
    private final UUID dialogue;
    private final Set<String> signedUp = ConcurrentHashMap.newKeySet();
    private final Set<String> ordered = ConcurrentHashMap.newKeySet();
    private final Set<String> offered = ConcurrentHashMap.newKeySet();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<Future<Void>> work = new ArrayList<>();
    private volatile boolean quiet;

    Writers(Town town, UUID dialogue) {
        this.town = town;
        this.dialogue = dialogue;
    }

    Writers begin() {
        for (int one = 0; one < AT_ONCE; one++) {
            work.add(threads.submit((Callable<Void>) () -> {
                while (!quiet) {
                    write(number.incrementAndGet());
                }
                return null;
            }));
        }
        return this;
    }

    private void write(int which) throws InterruptedException {
        var name = "Buur %d".formatted(which);
        var mobile = "06%08d".formatted(20_000_000 + which);
        note(signedUp, name, town.signsUp(dialogue, name, mobile));
        note(ordered, name, town.ordersPostcards(name));
        note(offered, name, town.offersTable(name, mobile));
    }

    /** Who asks again with a new key may hear that they are in already. */
    private void note(Set<String> told, String name, Line.Answer answer) {
        if (answer.isDone()) {
            told.add(name);
        } else if (answer.status() >= 500) {
            failures.add("An answer was %d: %s".formatted(answer.status(), answer.body()));
        }
    }

    void end() throws InterruptedException, ExecutionException {
        quiet = true;
        for (var one : work) {
            one.get();
        }
    }

    int told() {
        return signedUp.size() + ordered.size() + offered.size();
    }

    /** What does not stand there once, of all that was told. */
    List<String> breaches(Books books) {
        var found = new ArrayList<>(failures);
        var people = books.list(
                "select participant.name from registration_person p join participant on participant.id ="
                        + " p.participant_id where p.dialogue_id = ?",
                dialogue);
        var orders = books.list("select name from postcard_order");
        var tables = books.list("select whereabouts from table_offer");
        missing(found, "was told to have a seat, and has none", signedUp, people);
        missing(found, "was told that postcards come, and nobody knows of it", ordered, orders);
        missing(found, "offered a table, and nobody knows of it", offered, tables);
        twice(found, "is in twice", people);
        twice(found, "gets postcards twice", orders);
        twice(found, "offered one table, and there are two", tables);
        return found;
    }

    private static void missing(List<String> found, String what, Set<String> told, List<String> there) {
        var known = Set.copyOf(there);
        told.stream().filter(name -> !known.contains(name)).sorted().forEach(name -> found.add(name + " " + what));
    }

    private static void twice(List<String> found, String what, List<String> there) {
        var seen = ConcurrentHashMap.<String>newKeySet();
        there.stream().filter(name -> !seen.add(name)).distinct().forEach(name -> found.add(name + " " + what));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
