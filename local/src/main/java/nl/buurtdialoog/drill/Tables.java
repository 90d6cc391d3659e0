package nl.buurtdialoog.drill;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every table, seen by the drill itself and not by what it tries. */
record Tables(Books books) {

    /** How many rows each table has, and what they add up to. */
    Map<String, String> sums() {
        var sums = new TreeMap<String, String>();
        for (var table : names()) {
            sums.put(
                    table,
                    books.list(
                                    "select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t"
                                            .formatted(table))
                            .getFirst());
        }
        return sums;
    }

    /** In which tables any of these signs are; the trail holds ids on purpose, also of who is erased. */
    List<String> with(List<String> signs) {
        var any = signs.stream().map(sign -> sign.replace("+", "\\+")).collect(joining("|"));
        return names().stream()
                .filter(table -> !table.equals("audit_entry"))
                .filter(table -> books.number("select count(*) from %s t where t::text ~ ?".formatted(table), any) > 0)
                .toList();
    }

    /** What Flyway keeps tells when it was done, and is no part of a backup. */
    private List<String> names() {
        return books.list("select oid::regclass::text from pg_class where relkind = 'r'"
                + " and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history' order by 1");
    }
}
