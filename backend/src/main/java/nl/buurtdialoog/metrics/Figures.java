package nl.buurtdialoog.metrics;

import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * What is counted in the database over all organisations. Asked by one question for all of them, and again when somebody
 * looks and the answer is a few seconds old: who looks more often costs no more. While the database does not answer
 * nothing is known, and that is what is said: a figure of before would hide it.
 */
@ApplicationScoped
class Figures {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    @DataSource("jobs")
    javax.sql.DataSource jobs;

    @Inject
    Clock clock;

    private Answer answer = Answer.none();

    /** A figure that is there whenever something is counted; nothing is zero. */
    double count(String name, String of) {
        return find(name, of, 0);
    }

    /** A figure that is not there when it never happened. */
    double known(String name, String of) {
        return find(name, of, Double.NaN);
    }

    /** Whether the database answered. */
    boolean areKnown() {
        return answer().isKnown();
    }

    private double find(String name, String of, double otherwise) {
        var found = answer();
        return found.isKnown() ? found.figures().getOrDefault(name + " " + of, otherwise) : Double.NaN;
    }

    /** One at a time: who looks meanwhile waits for the same answer. */
    private synchronized Answer answer() {
        if (System.nanoTime() - answer.askedAt() > KEPT.toNanos()) {
            answer = ask();
        }
        return answer;
    }

    private Answer ask() {
        var figures = new HashMap<String, Double>();
        try (var connection = jobs.getConnection();
                var statement = connection.prepareStatement("select name, of, value from figures(?)")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    figures.put(rows.getString(1) + " " + rows.getString(2), rows.getDouble(3));
                }
            }
            return new Answer(figures, true, System.nanoTime());
        } catch (SQLException failed) {
            Log.warnf("The figures are not known at this moment: %s", failed.getSQLState());
            return new Answer(Map.of(), false, System.nanoTime());
        }
    }

    private record Answer(Map<String, Double> figures, boolean isKnown, long askedAt) {

        static Answer none() {
            return new Answer(
                    Map.of(), false, System.nanoTime() - KEPT.multipliedBy(2).toNanos());
        }
    }
}
