package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Watches for a free seat beside a party that is entitled to it. The rule is written here anew, so that a mistake in the
 * application's own is seen.
 */
final class SeatWatch implements Runnable {
    private static final long LONGEST_MILLIS = 5_000;
    private static final long PAUSE_MILLIS = 200;

    /** Of one moment: seats there, confirmed, offered, and then each waiting party in order: id, size, together, passed. */
    private static final String MOMENT = """
            with taken as (
                select count(*) filter (where r.status = 'CONFIRMED') as confirmed,
                       count(*) filter (where r.status = 'OFFERED') as offered
                from registration_person p join registration r on r.id = p.registration_id
                where p.dialogue_id = ? and not p.cancelled and not p.unseated)
            select s.seats + s.chairs_added || ' ' || confirmed || ' ' || offered || coalesce(
                (select string_agg(format(' %s %s %s %s', r.id, size, r.together, r.passed_seats), ''
                        order by r.registered_at, r.id)
                 from registration r
                 cross join lateral (select count(*) as size from registration_person p
                                     where p.registration_id = r.id and not p.cancelled) people
                 where r.dialogue_id = ? and r.status = 'WAITING'), '')
            from dialogue_seats s, taken where s.dialogue_id = ?""";

    private final Books books;
    private final UUID dialogue;
    private final Map<String, Long> entitledSince = new HashMap<>();
    private final List<String> breaches = new ArrayList<>();
    private volatile boolean over;

    SeatWatch(Books books, UUID dialogue) {
        this.books = books;
        this.dialogue = dialogue;
    }

    @Override
    public void run() {
        try {
            while (!over) {
                look();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        over = true;
    }

    List<String> breaches() {
        return breaches;
    }

    private void look() {
        var now = System.nanoTime() / 1_000_000;
        var entitled = entitled();
        entitledSince.keySet().retainAll(entitled);
        for (var party : entitled) {
            var since = entitledSince.computeIfAbsent(party, first -> now);
            if (now - since > LONGEST_MILLIS) {
                breaches.add("A seat was free for %d ms beside %s".formatted(now - since, party));
            }
        }
    }

    /** The parties who should have a seat, or be thinking about one, and do not. */
    List<String> entitled() {
        var words = books.list(MOMENT, dialogue, dialogue, dialogue).getFirst().split(" ");
        int there = Integer.parseInt(words[0]);
        int confirmed = Integer.parseInt(words[1]);
        int open = Math.max(0, there - confirmed);
        int free = Math.max(0, open - Integer.parseInt(words[2]));
        var entitled = new ArrayList<String>();
        for (int at = 3; at < words.length; at += 4) {
            int size = Integer.parseInt(words[at + 1]);
            int passed = Integer.parseInt(words[at + 3]);
            int seats = Math.min(free, open - Math.min(passed, open));
            if (seats >= size || seats > 0 && words[at + 2].equals("f")) {
                entitled.add(words[at]);
                free -= Math.min(seats, size);
            }
        }
        return entitled;
    }
}
