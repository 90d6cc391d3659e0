package nl.buurtdialoog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Figures figures = new Figures();

    FiguresTest() {
        figures.jobs = new DatabaseThatIsAway();
        figures.clock = Clock.systemUTC();
    }

    @Test
    void while_the_database_is_away_nothing_is_known_and_no_old_figure_is_told() {
        assertThat(figures.areKnown()).isFalse();
        assertThat(figures.count("dialogues-open", "")).isNaN();
        assertThat(figures.known("job-success", "remind-people")).isNaN();
    }

    @Test
    void who_looks_at_all_of_them_asks_the_database_once() {
        for (int meter = 0; meter < 100; meter++) {
            figures.count("seats", "taken");
        }

        assertThat(asked).hasValue(1);
    }

    private final class DatabaseThatIsAway implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            throw new SQLException("away", "08001");
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setLoginTimeout(int seconds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getLoginTimeout() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Logger getParentLogger() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
