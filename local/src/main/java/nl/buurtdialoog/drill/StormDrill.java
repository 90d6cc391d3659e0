package nl.buurtdialoog.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import nl.buurtdialoog.local.Replicas;

/** Storms on two applications with one database, each on a dialogue of its own. */
final class StormDrill implements AutoCloseable {
    private static final int APPLICATIONS = 2;
    private static final int SHOWN = 5;

    private final Replicas replicas;
    private final Line line;
    private final Town town;
    private final Books books;

    private StormDrill(Replicas replicas, Line line, Town town, Books books) {
        this.replicas = replicas;
        this.line = line;
        this.town = town;
        this.books = books;
    }

    static StormDrill prepare(Path repository, boolean withLock)
            throws IOException, SQLException, InterruptedException {
        var key = SigningKey.make();
        var folder = repository.resolve("local/target/drill");
        System.out.println("Two applications and a database are starting ...");
        var replicas = Replicas.open(repository, folder, key.publicKey(), APPLICATIONS);
        var line = new Line(
                IntStream.range(0, APPLICATIONS).mapToObj(replicas::port).toList());
        var books = new Books(replicas.superuserUrl());
        if (!withLock) {
            books.run("without-lock.sql");
            System.out.println("The seats cannot be locked: what follows must end in red.");
        }
        books.run("watch.sql");
        return new StormDrill(replicas, line, Town.found(line, key, books), books);
    }

    /** True when nothing was broken, however often. */
    boolean hold(int repetitions) throws IOException, SQLException, InterruptedException {
        int red = 0;
        for (int repetition = 1; repetition <= repetitions; repetition++) {
            var breaches = once("%d of %d".formatted(repetition, repetitions), repetition);
            breaches.stream().limit(SHOWN).forEach(breach -> System.out.println("  " + breach));
            red += breaches.isEmpty() ? 0 : 1;
        }
        System.out.printf("%d times, %d of them broke a promise.%n", repetitions, red);
        return red == 0;
    }

    private List<String> once(String which, long seed) throws IOException, SQLException, InterruptedException {
        try {
            var rush = new Rush(town, books);
            var breaches = new ArrayList<>(rush.come());
            tell("Rush", which, rush.figures(), breaches);
            var returning = new Returning(town, books, seed);
            var unkept = returning.come();
            tell("Regulars", which, returning.figures(), unkept);
            breaches.addAll(unkept);
            var storm = new Storm(replicas, town, books, seed);
            var broken = storm.rage();
            tell("Storm", which, storm.figures(line.repeated()), broken);
            breaches.addAll(broken);
            return breaches;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void tell(String what, String which, String figures, List<String> breaches) {
        var verdict = breaches.isEmpty() ? "all is well" : breaches.size() + " broken";
        System.out.printf("%s %s: %s: %s%n", what, which, figures, verdict);
    }

    @Override
    public void close() throws SQLException {
        books.close();
        replicas.close();
    }
}
