package nl.buurtdialoog.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows for one table, brought by COPY. */
final class Rows implements AutoCloseable {
    private static final int AT_ONCE = 60_000;

    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder(AT_ONCE + 1_000);

    private Rows(CopyIn copy) {
        this.copy = copy;
    }

    /** @param row the values of each row, counted from 0 */
    static void load(Connection connection, String table, String columns, int count, IntFunction<Object[]> row)
            throws SQLException {
        var began = System.nanoTime();
        try (var rows = into(connection, table, columns)) {
            for (int number = 0; number < count; number++) {
                rows.add(row.apply(number));
            }
        }
        System.out.printf("  %,d %s in %d s%n", count, table, (System.nanoTime() - began) / 1_000_000_000);
    }

    private static Rows into(Connection connection, String table, String columns) throws SQLException {
        return new Rows(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, columns)));
    }

    private void add(Object... values) throws SQLException {
        waiting.append(Stream.of(values).map(Object::toString).collect(Collectors.joining("\t")))
                .append('\n');
        if (waiting.length() > AT_ONCE) {
            send();
        }
    }

    private void send() throws SQLException {
        var bytes = waiting.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        try {
            send();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
