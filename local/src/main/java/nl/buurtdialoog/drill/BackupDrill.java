package nl.buurtdialoog.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.buurtdialoog.local.Replicas;

/**
 * A backup is made while people write, and another one while nobody does; some people are erased after it. Put back into
 * an empty database the first is of one moment, the second is the same to the last row, and who was erased stays erased
 * (quality.md).
 */
final class BackupDrill {
    private static final int ERASED = 20;
    private static final Duration UNDER_WAY = Duration.ofSeconds(5);

    private final Stage stage;
    private final Replicas replicas;
    private final boolean withJournal;
    private final UUID dialogue;
    private final Path underLoad;
    private final Path quiet;
    private final List<String> breaches = new ArrayList<>();

    private BackupDrill(Stage stage, boolean withJournal) throws SQLException, InterruptedException {
        this.stage = stage;
        this.replicas = stage.replicas();
        this.withJournal = withJournal;
        this.dialogue = stage.roomyDialogue();
        this.underLoad = replicas.folder().resolve("under-load.backup");
        this.quiet = replicas.folder().resolve("quiet.backup");
    }

    /** Somebody who will be erased: by an id and a number that nobody else has. */
    private record Somebody(String id, String number) {}

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var journal = "-Dbuurtdialoog.erasure-journal=" + journal();
        try (var stage = Stage.set(List.of(journal), List.of())) {
            return new BackupDrill(stage, !arguments.contains("--without-journal")).hold();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Path journal() {
        return Path.of("local/target/drill/erasures").toAbsolutePath();
    }

    private boolean hold() throws IOException, SQLException, InterruptedException, ExecutionException {
        var known = backUpUnderLoad();
        stop();
        var erased = whoWillBeErased();
        var sums = sums();
        var began = System.nanoTime();
        replicas.asOwner("backup", quiet.toString());
        var took = millisSince(began);
        start();
        erase(erased);
        stop();

        replicas.setDatabaseAside("as_it_was");
        replicas.asOwner("restore", underLoad.toString());
        lookAtOneMoment(known);

        replicas.setDatabaseAside("as_under_load");
        began = System.nanoTime();
        replicas.asOwner("restore", quiet.toString());
        var tookBack = millisSince(began);
        compare(sums);
        if (!withJournal) {
            loseJournal();
        }
        start();
        lookForErased(erased);
        return Stage.tell(
                "Backup",
                "%d tables, written in %.1f s and put back in %.1f s, %d people erased since"
                        .formatted(sums.size(), took / 1000.0, tookBack / 1000.0, erased.size()),
                breaches);
    }

    /** Who was known before it began must be in it. */
    private List<String> backUpUnderLoad() throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var books = stage.books();
                var writers = new Writers(stage.town(), dialogue).begin()) {
            books.run("outbox-of-before.sql");
            Thread.sleep(UNDER_WAY);
            var known = books.list("select id::text from registration");
            replicas.asOwner("backup", underLoad.toString());
            var after = books.number("select count(*) from registration");
            writers.end();
            if (after == known.size()) {
                breaches.add("Nobody signed up during the backup");
            }
            return known;
        }
    }

    private void lookAtOneMoment(List<String> known) throws SQLException {
        try (var books = stage.books()) {
            var there = new HashSet<>(books.list("select id::text from registration"));
            known.stream()
                    .filter(id -> !there.contains(id))
                    .forEach(id -> breaches.add("Registration %s was there before the backup".formatted(id)));
            books.run("watch.sql");
            breaches.addAll(new Invariants(books, dialogue).breaches());
        }
    }

    private List<Somebody> whoWillBeErased() throws SQLException {
        try (var books = stage.books()) {
            return books.list("select id || ' ' || contact_value from participant order by id limit " + ERASED).stream()
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Somebody(parts[0], parts[1]))
                    .toList();
        }
    }

    private void erase(List<Somebody> people) throws InterruptedException {
        for (var somebody : people) {
            var answer = stage.town().member("POST", "/participants/" + somebody.id() + "/erasure", "");
            if (!answer.isDone()) {
                throw new IllegalStateException("Nobody could be erased: " + answer.body());
            }
        }
    }

    private void lookForErased(List<Somebody> people) throws SQLException {
        var signs = people.stream()
                .flatMap(somebody -> Stream.of(somebody.id(), somebody.number()))
                .toList();
        try (var books = stage.books()) {
            new Tables(books).with(signs).forEach(table -> breaches.add("Who was erased is back in " + table));
            if (books.number("select count(*) from participant") == 0) {
                breaches.add("Nobody is there any more");
            }
        }
    }

    private Map<String, String> sums() throws SQLException {
        try (var books = stage.books()) {
            return new Tables(books).sums();
        }
    }

    private void compare(Map<String, String> before) throws SQLException {
        var after = sums();
        if (!after.keySet().equals(before.keySet())) {
            breaches.add("The tables are not those of before");
        }
        before.forEach((table, sum) -> {
            if (!sum.equals(after.get(table))) {
                breaches.add("%s had %s, and has %s".formatted(table, sum, after.get(table)));
            }
        });
    }

    private void loseJournal() throws IOException {
        try (var files = Files.list(journal())) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void start() throws IOException, InterruptedException {
        for (int number = 0; number < replicas.count(); number++) {
            replicas.start(number);
        }
        for (int number = 0; number < replicas.count(); number++) {
            replicas.awaitReady(number);
        }
    }

    private void stop() throws InterruptedException {
        for (int number = 0; number < replicas.count(); number++) {
            replicas.terminate(number);
        }
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
