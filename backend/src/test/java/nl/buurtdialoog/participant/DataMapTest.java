package nl.buurtdialoog.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The data map of docs/privacy.md is what the columns say of themselves. {@code -Dbuurtdialoog.datamap.write=true} writes
 * it anew, for review.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DataMapTest {

    private static final Path PAGE = Path.of("../docs/privacy.md");
    private static final Pattern MAP =
            Pattern.compile("(?s)(?<=<!-- the columns say so: begin -->\n).*(?=<!-- the columns say so: end -->)");
    private static final Pattern SAID = Pattern.compile("personal: (.+?); kept (.+?); ((?:erased|removed) .+)");

    @Test
    void the_page_on_privacy_says_of_people_what_the_database_keeps_of_them() throws IOException {
        var page = Files.readString(PAGE);
        var right = MAP.matcher(page).replaceFirst(Matcher.quoteReplacement(map()));

        if (Boolean.getBoolean("buurtdialoog.datamap.write")) {
            Files.writeString(PAGE, right);
        } else {
            assertThat(MAP.matcher(page).results()).hasSize(1);
            assertThat(page).isEqualTo(right);
        }
    }

    /** A line for each table, purpose and term, with the columns that share them. */
    private static String map() {
        var lines = new TreeMap<>(columns().stream()
                .collect(groupingBy(
                        column -> List.of(column.table(), column.said()).toString(), toList())));
        return "| Table | Columns | What for | Kept | Who ends it |\n|---|---|---|---|---|\n"
                + lines.values().stream().map(DataMapTest::line).collect(joining("\n", "", "\n"));
    }

    private static String line(List<Column> alike) {
        var said = SAID.matcher(alike.getFirst().said());
        assertThat(said.matches()).as(alike.getFirst().said()).isTrue();
        return alike.stream()
                .map(Column::name)
                .sorted()
                .collect(joining(
                        ", ",
                        "| " + alike.getFirst().table() + " | ",
                        " | " + String.join(" | ", said.group(1), said.group(2), said.group(3)) + " |"));
    }

    private static List<Column> columns() {
        return Schema.strings("""
                        select c.relname || '.' || a.attname || ' ' || d.description from pg_description d
                        join pg_class c on c.oid = d.objoid and c.relnamespace = 'public'::regnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
                        where d.description like 'personal: %'""").stream().map(Column::of).toList();
    }

    private record Column(String table, String name, String said) {

        static Column of(String text) {
            var dot = text.indexOf('.');
            var space = text.indexOf(' ');
            return new Column(text.substring(0, dot), text.substring(dot + 1, space), text.substring(space + 1));
        }
    }
}
