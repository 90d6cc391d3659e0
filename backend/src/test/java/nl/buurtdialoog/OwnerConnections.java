package nl.buurtdialoog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Connections of the superuser, kept for the next question: tests look at rows by the thousand, and a new connection takes
 * PostgreSQL more time than the question.
 */
final class OwnerConnections {

    /** By the database they are of. */
    private static final Map<String, Deque<Connection>> IDLE = new ConcurrentHashMap<>();

    static void use(Consumer<Statement> work) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("buurtdialoog.test.superuser-url", String.class);
        var idle = IDLE.computeIfAbsent(url, first -> new ConcurrentLinkedDeque<>());
        var known = idle.poll();
        var connection = known != null && known.isValid(1) ? known : DriverManager.getConnection(url);
        var worked = false;
        try (var statement = connection.createStatement()) {
            work.accept(statement);
            worked = true;
        } finally {
            if (worked) {
                idle.push(connection);
            } else {
                connection.close();
            }
        }
    }

    private OwnerConnections() {}
}
