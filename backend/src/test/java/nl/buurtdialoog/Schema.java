package nl.buurtdialoog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions to the catalogue of the live database, asked as its superuser. */
public final class Schema {

    public static List<String> strings(String sql) {
        var found = new ArrayList<String>();
        Given.withOwner(statement -> {
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
        });
        return found;
    }

    /** Columns that can hold words, dates or marks about a person, and whose comment is not of this form. */
    static List<String> uncommented(String table, String form) {
        return strings("""
                        select c.relname || '.' || a.attname || ' ' || coalesce(d.description, '')
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        left join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum
                        where c.relname = '%s' and c.relnamespace = 'public'::regnamespace
                          and a.attnum > 0 and not a.attisdropped
                          and a.atttypid::regtype::text
                              in ('text', 'text[]', 'json', 'jsonb', 'bytea', 'boolean', 'date', 'timestamp with time zone')
                        """.formatted(table)).stream()
                .filter(column -> !column.substring(column.indexOf(' ') + 1).matches(form))
                .toList();
    }

    private Schema() {}
}
