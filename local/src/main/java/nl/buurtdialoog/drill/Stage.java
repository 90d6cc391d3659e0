package nl.buurtdialoog.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buurtdialoog.local.Replicas;

/** Some applications, two unless said, on one database, with a town in it: what every drill is held on. */
record Stage(Replicas replicas, Line line, Town town) implements AutoCloseable {
    private static final int APPLICATIONS = 2;
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final Path FOLDER = REPOSITORY.resolve("local/target/drill");

    /**
     * @param settings of the applications, as {@code -Dname=value}
     * @param preparations scripts that stand beside the drills, run before anything happens
     */
    static Stage set(List<String> settings, List<String> preparations)
            throws IOException, SQLException, InterruptedException {
        return set(APPLICATIONS, settings, preparations);
    }

    static Stage set(int applications, List<String> settings, List<String> preparations)
            throws IOException, SQLException, InterruptedException {
        var key = SigningKey.make();
        System.out.printf("%d applications and a database are starting ...%n", applications);
        return on(Replicas.open(REPOSITORY, FOLDER, key.publicKey(), applications, settings), key, preparations);
    }

    /** The same on three servers that follow a leader; see {@link Replicas#openOnCluster}. */
    static Stage onCluster(boolean synchronous, List<String> preparations)
            throws IOException, SQLException, InterruptedException {
        var key = SigningKey.make();
        System.out.println("Two applications and three servers are starting ...");
        return on(
                Replicas.openOnCluster(REPOSITORY, FOLDER, key.publicKey(), APPLICATIONS, synchronous),
                key,
                preparations);
    }

    private static Stage on(Replicas replicas, SigningKey key, List<String> preparations)
            throws SQLException, InterruptedException {
        var line = new Line(ports(replicas));
        try (var books = new Books(replicas.superuserUrl())) {
            preparations.forEach(books::run);
            return new Stage(replicas, line, Town.found(line, key, books));
        }
    }

    static List<Integer> ports(Replicas replicas) {
        return IntStream.range(0, replicas.count()).mapToObj(replicas::port).toList();
    }

    /** A dialogue with room for everybody who comes. */
    UUID roomyDialogue() throws SQLException, InterruptedException {
        try (var books = books()) {
            var dialogue = town.dialogueWithoutSeats(books);
            books.change("update dialogue_seats set seats = 1000000 where dialogue_id = ?", dialogue);
            return dialogue;
        }
    }

    /** One that nobody else reads; those of before do not outlive the database. */
    Books books() throws SQLException {
        return new Books(replicas.superuserUrl());
    }

    /** Says what was found, and whether nothing was broken. */
    static boolean tell(String what, String figures, List<String> breaches) {
        var verdict = breaches.isEmpty() ? "all is well" : breaches.size() + " broken";
        System.out.printf("%s: %s: %s%n", what, figures, verdict);
        breaches.stream().limit(5).forEach(breach -> System.out.println("  " + breach));
        return breaches.isEmpty();
    }

    @Override
    public void close() {
        replicas.close();
    }
}
