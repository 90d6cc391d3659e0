package nl.buurtdialoog.drill;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People who sign up fifty times a second, whatever becomes of who came before: how long each waits counts from the moment
 * that they came. In the database itself, because the application knows one version of the schema only.
 */
final class SteadyWriters implements AutoCloseable {
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMillis(100);

    /** What a sign-up writes, in one transaction. */
    private static final String SIGNS_UP = """
            with picked as materialized (
                select drill_id(3, (random() * 9999)::int) as id
            ), here as (
                select s.dialogue_id, s.organisation_id from dialogue_seats s join picked on picked.id = s.dialogue_id
            ), neighbour as (
                insert into participant (id, organisation_id, name, contact_kind, contact_value, language, created_at)
                select gen_random_uuid(), organisation_id, 'Buur', 'MOBILE', '+31680000000', 'NL', now() from here
                returning id
            ), party as (
                insert into registration (id, organisation_id, dialogue_id, status, via, language, registered_at,
                                          contact_person_id, code)
                select gen_random_uuid(), organisation_id, dialogue_id, 'CONFIRMED', 'WEB', 'NL', now(), neighbour.id,
                       upper(substr(gen_random_uuid()::text, 1, 18))
                from here, neighbour returning id
            ), person as (
                insert into registration_person (id, organisation_id, registration_id, dialogue_id, participant_id, position)
                select gen_random_uuid(), organisation_id, party.id, dialogue_id, neighbour.id, 0
                from here, party, neighbour
            ), told as (
                insert into message (id, organisation_id, template, channel, about_id, status, created_at)
                select gen_random_uuid(), organisation_id, 'REGISTRATION_CONFIRMED', 'TEXT', party.id, 'QUEUED', now()
                from here, party
            )
            update dialogue_seats s set seats_taken = s.seats_taken + 1 from here where s.dialogue_id = here.dialogue_id""";

    private final String url;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<Future<Void>> work = new ArrayList<>();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicLong longestMillis = new AtomicLong();
    private volatile boolean quiet;

    SteadyWriters(String url) {
        this.url = url;
    }

    SteadyWriters begin() {
        for (int one = 0; one < AT_ONCE; one++) {
            long offset = EACH.toNanos() * one / AT_ONCE;
            work.add(threads.submit((Callable<Void>) () -> write(System.nanoTime() + offset)));
        }
        return this;
    }

    private Void write(long began) throws SQLException, InterruptedException {
        try (var books = new Books(url)) {
            for (long comes = began; !quiet; comes += EACH.toNanos()) {
                Thread.sleep(Duration.ofNanos(Math.max(0, comes - System.nanoTime())));
                books.change(SIGNS_UP);
                longestMillis.accumulateAndGet((System.nanoTime() - comes) / 1_000_000, Math::max);
                written.incrementAndGet();
            }
        }
        return null;
    }

    void end() throws InterruptedException, ExecutionException {
        quiet = true;
        for (var one : work) {
            one.get();
        }
    }

    int written() {
        return written.get();
    }

    /** The longest that anybody waited since the last time this was asked. */
    long longestMillis() {
        return longestMillis.getAndSet(0);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
