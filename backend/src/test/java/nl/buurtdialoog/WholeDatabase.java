package nl.buurtdialoog;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Every row of every table, read past all policies and indexes: what a backup would hold. */
public final class WholeDatabase {

    public static String text() {
        return textWithout("");
    }

    public static String textWithout(String leftOut) {
        var text = new StringWriter();
        var tables = Schema.strings("select oid::regclass::text from pg_class where relkind = 'r'"
                + " and relnamespace = 'public'::regnamespace and relname <> '%s' order by 1".formatted(leftOut));
        Given.withOwner(statement -> {
            try {
                var copies =
                        statement.getConnection().unwrap(PGConnection.class).getCopyAPI();
                for (var table : tables) {
                    copies.copyOut("copy %s to stdout".formatted(table), text);
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return text.toString();
    }

    private WholeDatabase() {}
}
