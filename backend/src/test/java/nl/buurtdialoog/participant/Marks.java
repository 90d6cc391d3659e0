package nl.buurtdialoog.participant;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Schema;

/**
 * A mark in every column that may hold something about a person, in every row of an organisation. Which columns those are
 * is read from what the columns say of themselves, so one that is new is marked too, or is told to be missed. Not of who
 * works for us, nor of the trail of who saw whose data, which outlives the person and knows an id of nobody.
 */
final class Marks {

    private static final String PERSONAL = """
            select c.relname || '/' || a.attname || '/' || format_type(a.atttypid, null) from pg_description d
            join pg_class c on c.oid = d.objoid and c.relnamespace = 'public'::regnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and a.attgenerated = ''
            where d.description like 'personal:%' and format_type(a.atttypid, null)
                in ('text', 'jsonb', 'timestamp with time zone')
            and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id')
            and d.description not like '%erased with the account' and c.relname <> 'audit_entry'
            order by 1""";

    /** Values that are one of a few words of our own tell nothing apart from the others. */
    private static final String ONLY_KINDS =
            "select count(%2$s) > 0 and bool_and(%2$s ~ '^[A-Z][A-Z0-9_]*$') from %1$s where organisation_id = '%3$s'";

    private final UUID organisation;
    private final Map<String, String> planted = new LinkedHashMap<>();
    private final List<String> missed = new ArrayList<>();

    final String name = "Merk " + UUID.randomUUID().toString().substring(0, 8);
    final String address = "merk." + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.nl";

    private record Column(String table, String name, String type) {}

    private Marks(UUID organisation) {
        this.organisation = organisation;
    }

    static Marks plantedIn(UUID organisation) {
        var marks = new Marks(organisation);
        columns().forEach(marks::plant);
        return marks;
    }

    /** What to look for, with the columns it stood in. */
    Map<String, String> planted() {
        return planted;
    }

    /** Columns of which there was no row to be marked. */
    List<String> missed() {
        return missed;
    }

    private void plant(Column column) {
        if (column.type.equals("text") && answer(ONLY_KINDS, column).equals("t")) {
            return;
        }
        var mark = mark(column);
        if (answer("select count(*) from %1$s where organisation_id = '%3$s'", column)
                        .equals("0")
                || rows(column).stream().filter(row -> mark(column, row, mark)).count() == 0) {
            missed.add(column.table + "." + column.name);
        } else {
            planted.merge(mark, column.table + "." + column.name, (one, other) -> one + ", " + other);
        }
    }

    private String mark(Column column) {
        if (column.type.startsWith("timestamp")) {
            // Far ahead, so that no job finds it due.
            return LocalDate.of(2131, 1, 1)
                    .plusDays(planted.size() + missed.size())
                    .toString();
        }
        return column.name.equals("name") || column.name.endsWith("_name")
                ? name
                : column.name.equals("contact_value")
                        ? address
                        : "merk-%s-%s-%s"
                                .formatted(
                                        column.table,
                                        column.name,
                                        organisation.toString().substring(24));
    }

    /** False for a row that may not hold it. */
    private boolean mark(Column column, String row, String mark) {
        var value = switch (column.type) {
            case "text" -> mark.startsWith("merk-") ? mark + "-" + UUID.randomUUID() : mark;
            case "jsonb" -> """
                    {"hardOfHearing":true,"stepFree":false,"interpreterLanguage":null,"diet":"%s","childAlong":false,
                     "buddy":false,"other":null}""".formatted(mark);
            default -> mark + " 12:00:00+00";
        };
        var worked = new boolean[1];
        Given.withOwner(statement -> worked[0] = runs(
                statement,
                "update %s set %s = '%s' where ctid = '%s'".formatted(column.table, column.name, value, row)));
        return worked[0];
    }

    private static boolean runs(Statement statement, String sql) {
        try {
            return statement.executeUpdate(sql) == 1;
        } catch (SQLException refused) {
            return false;
        }
    }

    private List<String> rows(Column column) {
        return Schema.strings(
                "select ctid::text from %s where organisation_id = '%s'".formatted(column.table, organisation));
    }

    private String answer(String sql, Column column) {
        return Schema.strings(sql.formatted(column.table, column.name, organisation)).stream()
                .collect(joining());
    }

    private static List<Column> columns() {
        return Schema.strings(PERSONAL).stream()
                .map(found -> found.split("/", -1))
                .map(parts -> new Column(parts[0], parts[1], parts[2]))
                .toList();
    }
}
