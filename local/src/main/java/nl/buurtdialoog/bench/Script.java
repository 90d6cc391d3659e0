package nl.buurtdialoog.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtdialoog.bench.Country.Kind;

/** What pgbench does again and again: the statements of one request, with other values each time. */
final class Script {
    private static final Pattern ID =
            Pattern.compile("'([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})'");
    private static final Pattern CODE = Pattern.compile("'[A-Z2-9]{3}-[A-Z2-9]{3}'");
    /** Anything else would be a variable of pgbench. */
    private static final Pattern COLON_IN_JSON = Pattern.compile("\":(?=[A-Za-z])");

    private final List<String> variables = new ArrayList<>();
    private String statements;

    private Script(String statements) {
        this.statements = COLON_IN_JSON.matcher(statements).replaceAll("\": ");
    }

    /** Only what is read: who reads what is public need not say for whom, and needs no transaction. */
    static Script reading(List<String> overheard) {
        return new Script(lines(overheard.stream()
                .filter(statement -> !statement.contains("set_config") && !isBoundary(statement))
                .toList()));
    }

    /** All of it, from the beginning of the transaction to its end. */
    static Script whole(List<String> overheard) {
        return new Script(lines(overheard));
    }

    private static boolean isBoundary(String statement) {
        return List.of("BEGIN", "COMMIT", "ROLLBACK").contains(statement);
    }

    private static String lines(List<String> statements) {
        return String.join(";\n", statements) + ";\n";
    }

    /** Instead of this one, another of its kind each time. */
    Script another(Kind kind, int number, int count, String formula) {
        variable("k", "random(0, " + (count - 1) + ")");
        variable("n", formula);
        statements = statements.replace("'" + kind.id(number) + "'", idOf(kind.prefix(), "n"));
        return this;
    }

    /** Instead of this dialogue, another of those that are open, when so many came to the one before. */
    Script anotherOf(String dialogue, int count, int together) {
        variables.add("select nextval('bench_turn') / %d %% %d as k \\gset\n".formatted(together, count));
        statements = statements.replace("'" + dialogue + "'", "(select dialogue from bench_open where n = :k)");
        return this;
    }

    /** Whatever the application made an id for is a new thing each time, and so is a code. */
    Script newThings() {
        var known = new ArrayList<String>();
        var each = ID.matcher(inserted());
        while (each.find()) {
            var id = each.group(1);
            if (!id.matches("019000..-0000-7000-8000-.*") && !known.contains(id)) {
                known.add(id);
            }
        }
        for (var id : known) {
            var name = "u" + known.indexOf(id);
            variable(name, "random(1, 281474976710655)");
            var another = idOf("01900099-0000-7000-8000-", name);
            // A task is named after what it is about.
            statements = statements
                    .replace("/" + id + "'", "/' || " + another + "::text")
                    .replace("'" + id + "'", another);
        }
        variable("c", "random(1, 281474976710655)");
        statements = CODE.matcher(statements)
                .replaceAll(Matcher.quoteReplacement("upper(substr(md5((:c::bigint)::text), 1, 12))"));
        return this;
    }

    private String inserted() {
        return statements.lines().filter(line -> line.startsWith("insert ")).collect(Collectors.joining("\n"));
    }

    Script anotherNumber(String number) {
        variable("p", "random(10000000, 99999999)");
        statements = statements.replace("'" + number + "'", "('+3169' || (:p::bigint)::text)");
        return this;
    }

    private static String idOf(String prefix, String variable) {
        return "('%s' || lpad(to_hex(:%s::bigint), 12, '0'))::uuid".formatted(prefix, variable);
    }

    private void variable(String name, String value) {
        variables.add("\\set %s %s\n".formatted(name, value));
    }

    String text() {
        return String.join("", variables) + statements;
    }
}
