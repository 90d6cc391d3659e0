package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The next edition of a cycle is published while its regulars skip it and come after all, and while newcomers and
 * neighbours who came before want a seat in it.
 */
final class Returning {
    private static final int REGULARS = 9;
    private static final int OTHERS = 7;
    private static final long BEFORE_PUBLICATION_MILLIS = 400;
    private static final long AFTER_PUBLICATION_MILLIS = 2_000;

    private final Town town;
    private final Books books;
    private final long seed;
    private final Ledger ledger = new Ledger();
    private final Cycle cycle;
    private volatile boolean quiet;

    Returning(Town town, Books books, long seed) throws InterruptedException {
        this.town = town;
        this.books = books;
        this.seed = seed;
        this.cycle = Cycle.begin(town, books, REGULARS);
    }

    /** What was broken; nothing when everybody has the seat, the place in the queue or the evening off that is theirs. */
    List<String> come() throws InterruptedException, ExecutionException {
        var regulars = new ArrayList<Regular>();
        for (var standing : cycle.standing()) {
            regulars.add(new Regular(town, cycle, standing, ledger, new Random(seed * REGULARS + regulars.size())));
        }
        var work = new ArrayList<Callable<Void>>();
        regulars.forEach(regular -> work.add(() -> goOn(regular::act)));
        for (int other = 0; other < OTHERS; other++) {
            var newcomers = new Newcomers(town, cycle.next(), ledger, new Random(seed * OTHERS + other), other);
            work.add(() -> goOn(newcomers::act));
        }
        work.add(this::publish);
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var one : threads.invokeAll(work)) {
                one.get();
            }
        }
        return breaches(regulars);
    }

    String figures() {
        return "%d answers, %d people besides %d regulars, %d seats of which %d for newcomers"
                .formatted(ledger.answers(), ledger.people(), REGULARS, seats("seats"), seats("newcomers_seats"));
    }

    private interface Act {
        void act() throws InterruptedException;
    }

    private @Nullable Void goOn(Act act) throws InterruptedException {
        while (!quiet) {
            act.act();
        }
        return null;
    }

    private @Nullable Void publish() throws InterruptedException {
        try {
            Thread.sleep(BEFORE_PUBLICATION_MILLIS);
            town.publish(cycle.next());
            Thread.sleep(AFTER_PUBLICATION_MILLIS);
        } finally {
            quiet = true;
        }
        return null;
    }

    private List<String> breaches(List<Regular> regulars) {
        var breaches = new ArrayList<>(new Invariants(books, cycle.next()).breaches());
        breaches.addAll(ledger.breaches(books, cycle.next()));
        regulars.forEach(regular -> regular.breach(books).ifPresent(breaches::add));
        if (seats("newcomers_seats") != seats("seats") / 3) {
            breaches.add("Of %d seats %d are for newcomers".formatted(seats("seats"), seats("newcomers_seats")));
        }
        addWhoWaitsBesideASeat(breaches);
        return breaches;
    }

    /** The rule is written here anew, so that a mistake in the application's own is seen. */
    private void addWhoWaitsBesideASeat(List<String> breaches) {
        long free = seats("seats") - people("true", "r.status in ('CONFIRMED', 'OFFERED')");
        long newcomers = people("p.first_time", "r.status in ('CONFIRMED', 'OFFERED')");
        long freeToAll = free - Math.max(0, seats("newcomers_seats") - newcomers);
        if (free > 0 && people("p.first_time", "r.status = 'WAITING'") > 0) {
            breaches.add("A newcomer waits beside %d free seats".formatted(free));
        }
        if (freeToAll > 0 && people("p.first_time is not true", "r.status = 'WAITING'") > 0) {
            breaches.add("Somebody waits beside %d seats that are for everybody".formatted(freeToAll));
        }
    }

    private long people(String who, String how) {
        return books.number(
                "select count(*) from registration_person p join registration r on r.id = p.registration_id"
                        + " where p.dialogue_id = ? and not p.cancelled and " + who + " and " + how,
                cycle.next());
    }

    private long seats(String column) {
        return books.number("select " + column + " from dialogue_seats where dialogue_id = ?", cycle.next());
    }

    /** A dialogue that returns, the number of whose next edition is 2. */
    record Cycle(List<UUID> standing, UUID next) {

        /** Its first edition is published, and so many who come to it always come from then on. */
        static Cycle begin(Town town, Books books, int regulars) throws InterruptedException {
            var cycle = town.cycle();
            var first = town.edition(cycle);
            town.publish(first);
            var standing = new ArrayList<UUID>();
            for (int number = 0; number < regulars; number++) {
                town.comes(first, "Vast " + number, "0613%06d".formatted(number));
            }
            for (var person :
                    books.list("select participant_id from registration_person where dialogue_id = ?", first)) {
                standing.add(town.alwaysComes(cycle, person));
            }
            return new Cycle(standing, town.edition(cycle));
        }
    }
}
