package nl.buurtdialoog.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A table and what is copied of it, as SQL names them. What PostgreSQL works out by itself is left out, and so is what
 * Flyway keeps: the version that it is at stands in the manifest.
 */
record Table(String name, String columns) {

    static List<Table> of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select quote_ident(c.relname), string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                        from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            and a.attgenerated = ''
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                            and c.relname <> 'flyway_schema_history'
                        group by c.relname order by c.relname""")) {
            var found = new ArrayList<Table>();
            while (rows.next()) {
                found.add(new Table(rows.getString(1), rows.getString(2)));
            }
            return found;
        }
    }

    /** PostgreSQL sends a row at a time. */
    Fingerprint copyTo(Connection connection, OutputStream to) throws SQLException, IOException {
        var found = new Fingerprint();
        var copy = copies(connection).copyOut("copy %s (%s) to stdout".formatted(name, columns));
        for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            found.add(row);
            to.write(row);
        }
        return found;
    }

    void copyFrom(Connection connection, InputStream from) throws SQLException, IOException {
        copies(connection).copyIn("copy %s (%s) from stdin".formatted(name, columns), from);
    }

    Fingerprint fingerprint(Connection connection) throws SQLException, IOException {
        return copyTo(connection, OutputStream.nullOutputStream());
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
