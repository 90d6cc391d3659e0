package nl.buurtdialoog.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The statements that one request makes, as PostgreSQL's log tells them: so that pgbench does what the application really
 * does, and not what we remember of it.
 */
final class Overheard {
    private static final Pattern STATEMENT =
            Pattern.compile("LOG: {2}(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL: {2}Parameters: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    /** A notice on the board is older than a second by then, and the database has read its settings. */
    private static final long A_WHILE_MILLIS = 1_500;

    private final Country country;
    private final Path log;

    Overheard(Country country, Path log) {
        this.country = country;
        this.log = log;
    }

    /** Those of the application, in their order, with their values in them. */
    List<String> of(int port, Subject subject) throws IOException, SQLException, InterruptedException {
        set("log_line_prefix = '%p %u '");
        set("log_statement = 'all'");
        Thread.sleep(A_WHILE_MILLIS);
        long from = log.toFile().length();
        try (var wire = new Wire(port)) {
            var answer = wire.ask(subject.request().apply(0));
            if (answer.status() >= 300) {
                throw new IOException("The first was answered with " + answer.status());
            }
        }
        // What comes after the answer is somebody else's: a job that goes on with what was written.
        long until = log.toFile().length();
        country.run("alter system reset log_statement");
        country.run("select pg_reload_conf()");
        Thread.sleep(A_WHILE_MILLIS / 3);
        return whole(statements(from, until, subject.sign()));
    }

    private void set(String setting) throws SQLException {
        country.run("alter system set " + setting);
        country.run("select pg_reload_conf()");
    }

    private List<String> statements(long from, long until, String sign) throws IOException {
        var byProcess = new HashMap<String, List<String>>();
        for (var entry : entries(from, until)) {
            var parts = entry.split(" ", 3);
            if (parts.length < 3 || !parts[1].equals("buurtdialoog_app")) {
                continue;
            }
            var said = byProcess.computeIfAbsent(parts[0], process -> new ArrayList<>());
            var statement = STATEMENT.matcher(parts[2]);
            var parameters = PARAMETERS.matcher(parts[2]);
            if (statement.matches()) {
                said.add(statement.group(1).strip());
            } else if (parameters.matches() && !said.isEmpty()) {
                said.add(filledIn(said.removeLast(), parameters.group(1)));
            }
        }
        return byProcess.values().stream()
                .filter(said -> said.stream().anyMatch(statement -> statement.contains(sign)))
                .findFirst()
                .orElseThrow(() -> new IOException("No statement was heard"));
    }

    /** Without a transaction that had only begun. */
    private static List<String> whole(List<String> statements) {
        int began = statements.lastIndexOf("BEGIN");
        int ended = Math.max(statements.lastIndexOf("COMMIT"), statements.lastIndexOf("ROLLBACK"));
        return began > ended ? statements.subList(0, began) : statements;
    }

    /** An entry goes on over lines that begin with a tab. */
    private List<String> entries(long from, long until) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[(int) (until - from)];
            file.readFully(bytes);
            return List.of(new String(bytes, StandardCharsets.UTF_8)
                    .replace("\n\t", " ")
                    .split("\n"));
        }
    }

    private static String filledIn(String statement, String parameters) {
        Map<String, String> values = new HashMap<>();
        var each = PARAMETER.matcher(parameters);
        while (each.find()) {
            values.put(each.group(1), each.group(2));
        }
        return PLACE.matcher(statement)
                .replaceAll(place ->
                        java.util.regex.Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
