package nl.buurtdialoog.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What really stands in the database, read and prepared as superuser. One per thread. */
final class Books implements AutoCloseable {
    private final Connection connection;

    Books(String url) throws SQLException {
        this.connection = DriverManager.getConnection(url);
    }

    /** The first column of each row. */
    List<String> list(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    long number(String sql, Object... values) {
        return Long.parseLong(list(sql, values).getFirst());
    }

    void change(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Runs a file that stands beside this class. */
    void run(String file) {
        try (var stream = Objects.requireNonNull(Books.class.getResourceAsStream("/drill/" + file));
                var statement = connection.createStatement()) {
            statement.execute(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException failed) {
            throw new IllegalStateException(file, failed);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
