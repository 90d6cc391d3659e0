package nl.buurtdialoog.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What points from table to table, taken off while rows come in whatever order, and put on again: each is then checked
 * against all rows. That needs the owner of the tables, where switching them off would need a superuser.
 */
record ForeignKeys(List<String> takeOff, List<String> putOn) {

    static ForeignKeys of(Connection connection) throws SQLException {
        var takeOff = new ArrayList<String>();
        var putOn = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select conrelid::regclass, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
                        where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2""")) {
            while (rows.next()) {
                var table = "alter table " + rows.getString(1);
                takeOff.add(table + " drop constraint " + rows.getString(2));
                putOn.add(table + " add constraint " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return new ForeignKeys(takeOff, putOn);
    }
}
