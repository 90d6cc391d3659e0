package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Storms on two applications with one database, each on a dialogue of its own. */
final class StormDrill implements AutoCloseable {
    private final Stage stage;
    private final Books books;

    private StormDrill(Stage stage) throws SQLException {
        this.stage = stage;
        this.books = stage.books();
    }

    static StormDrill prepare(boolean withLock) throws IOException, SQLException, InterruptedException {
        if (!withLock) {
            System.out.println("The seats cannot be locked: what follows must end in red.");
        }
        return new StormDrill(
                Stage.set(List.of(), withLock ? List.of("watch.sql") : List.of("without-lock.sql", "watch.sql")));
    }

    /** True when nothing was broken, however often. */
    boolean hold(int repetitions) throws IOException, SQLException, InterruptedException {
        int red = 0;
        for (int repetition = 1; repetition <= repetitions; repetition++) {
            red += once("%d of %d".formatted(repetition, repetitions), repetition) ? 0 : 1;
        }
        System.out.printf("%d times, %d of them broke a promise.%n", repetitions, red);
        return red == 0;
    }

    private boolean once(String which, long seed) throws IOException, SQLException, InterruptedException {
        try {
            var rush = new Rush(stage.town(), books);
            var unseated = rush.come();
            var returning = new Returning(stage.town(), books, seed);
            var breaches = new ArrayList<Boolean>();
            breaches.add(Stage.tell("Rush " + which, rush.figures(), unseated));
            var unkept = returning.come();
            breaches.add(Stage.tell("Regulars " + which, returning.figures(), unkept));
            var storm = new Storm(stage.replicas(), stage.town(), books, seed);
            var broken = storm.rage();
            breaches.add(Stage.tell("Storm " + which, storm.figures(stage.line().repeated()), broken));
            return !breaches.contains(false);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() throws SQLException {
        books.close();
        stage.close();
    }
}
