package nl.buurtdialoog.drill;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buurtdialoog.local.Replicas;

/**
 * Three applications share the work that is done in time: each message leaves once and each person is reminded once, and
 * what one has in hand that gets {@code kill -9} another has done within a minute (quality.md).
 */
final class JobsDrill {
    private static final int APPLICATIONS = 3;
    private static final int PEOPLE = 300;
    private static final int AT_THE_KILL = 12;
    private static final Duration DONE_WITHIN = Duration.ofMinutes(2);
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final LocalTime WHEN_PEOPLE_ARE_AWAKE = LocalTime.of(14, 0);

    private static final String WAITING = "select count(*) from message where status = 'QUEUED' and channel = 'TEXT'";

    private final Stage stage;
    private final Replicas replicas;
    private final TextProvider provider;
    private final UUID dialogue;
    private final List<String> breaches = new ArrayList<>();
    private int people;

    private JobsDrill(Stage stage, TextProvider provider) throws SQLException, InterruptedException {
        this.stage = stage;
        this.replicas = stage.replicas();
        this.provider = provider;
        this.dialogue = stage.roomyDialogue();
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var preparations = new ArrayList<String>();
        if (arguments.contains("--unlocked")) {
            preparations.add("unlocked.sql");
        }
        if (arguments.contains("--unnoticed")) {
            preparations.add("unnoticed.sql");
        }
        try (var provider = TextProvider.open();
                var stage = Stage.set(APPLICATIONS, settings(provider), preparations)) {
            return new JobsDrill(stage, provider).hold();
        }
    }

    private static List<String> settings(TextProvider provider) {
        var now = LocalTime.now(ZoneId.of("Europe/Amsterdam"));
        return List.of(
                "-Dbuurtdialoog.clock.offset=" + Duration.between(now, WHEN_PEOPLE_ARE_AWAKE),
                "-Dbuurtdialoog.text-gateway.url=" + provider.address("{number}"),
                "-Dbuurtdialoog.text-gateway.secret=of-the-drill");
    }

    private boolean hold() throws SQLException, InterruptedException {
        try (var books = stage.books()) {
            signUp(PEOPLE);
            awaitTaken(books, PEOPLE, "were told that they have a seat");
            remindAll(books);
            awaitTaken(books, 2 * PEOPLE, "were reminded");
            var millis = takeOver(books);
            lookForDoubles(books);
            return Stage.tell(
                    "Jobs",
                    "%d messages by three applications, those of one that was killed taken over in %.1f s"
                            .formatted(provider.taken().size(), millis / 1000.0),
                    breaches);
        }
    }

    private void signUp(int count) throws InterruptedException {
        for (int one = 0; one < count; one++) {
            people++;
            var answer = stage.town().signsUp(dialogue, "Buur " + people, "06%08d".formatted(50_000_000 + people));
            if (!answer.isDone()) {
                throw new IllegalStateException(answer.status() + ": " + answer.body());
            }
        }
    }

    /** The dialogue is tomorrow, and everybody signed up long ago; the round that finds out is due at once. */
    private void remindAll(Books books) {
        books.change("update registration set registered_at = registered_at - interval '14 days'");
        books.change(
                "update dialogue set starts_at = starts_at - interval '29 days', ends_at = ends_at - interval '29 days',"
                        + " registration_closes_at = starts_at - interval '29 days' where id = ?",
                dialogue);
        books.change(
                "update scheduled_tasks set execution_time = '2000-01-01' where task_name = 'remind-people' and not picked");
    }

    private void awaitTaken(Books books, int messages, String what) throws InterruptedException {
        var until = System.nanoTime() + DONE_WITHIN.toNanos();
        while (provider.taken().size() < messages || books.number(WAITING) > 0) {
            if (System.nanoTime() > until) {
                breaches.add("Not all %s within %d s".formatted(what, DONE_WITHIN.toSeconds()));
                return;
            }
            Thread.sleep(PAUSE);
        }
    }

    /** How long the messages stayed out that an application had in hand when it was killed. */
    private long takeOver(Books books) throws InterruptedException {
        provider.keepWaiting();
        signUp(AT_THE_KILL);
        int holder = holder();
        replicas.kill(holder);
        var began = System.nanoTime();
        provider.goOnWithout(holder);
        while (books.number(WAITING) > 0 && System.nanoTime() - began < 2 * TAKEN_OVER_WITHIN.toNanos()) {
            Thread.sleep(PAUSE);
        }
        var millis = (System.nanoTime() - began) / 1_000_000;
        if (millis > TAKEN_OVER_WITHIN.toMillis()) {
            breaches.add("What a killed application had in hand was not done after %d s".formatted(millis / 1000));
        }
        return millis;
    }

    /** Who brings most at this moment. */
    private int holder() throws InterruptedException {
        while (true) {
            var holder = IntStream.range(0, APPLICATIONS)
                    .boxed()
                    .max(comparingInt(provider::waiting))
                    .orElseThrow();
            if (provider.waiting(holder) > 1) {
                return holder;
            }
            Thread.sleep(PAUSE);
        }
    }

    private void lookForDoubles(Books books) {
        provider.taken().forEach((reference, times) -> {
            if (times.get() != 1) {
                breaches.add("A message was brought %d times".formatted(times.get()));
            }
        });
        books.list(
                        "select count(*) || ' times ' || template from message group by about_id, template having count(*) > 1")
                .forEach(twice -> breaches.add("Somebody was told " + twice));
    }
}
