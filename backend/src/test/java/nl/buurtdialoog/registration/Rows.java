package nl.buurtdialoog.registration;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.buurtdialoog.Given;

/** What really stands in the database. */
public final class Rows {

    public static long count(String from, Object... values) {
        return Long.parseLong(one("select count(*) from " + from, values));
    }

    public static String one(String sql, Object... values) {
        var found = new AtomicReference<String>();
        Given.withOwner(statement -> {
            try (var rows = statement.executeQuery(sql.formatted(values))) {
                rows.next();
                found.set(rows.getString(1));
            } catch (SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
        });
        return Objects.requireNonNull(found.get());
    }

    private Rows() {}
}
