package nl.buurtdialoog.shared;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What docs/security.md leans on is there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityPageTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Path PAGE = REPOSITORY.resolve("docs/security.md");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test|[\\w./]+\\.(?:spec|test)\\.tsx?)`");
    private static final Set<String> VERDICTS = Set.of("met", "partly", "not", "n/a");

    /** Level 1 has 70 requirements and level 2 another 183; of level 3 we keep those on authorisation and error handling. */
    private static final int ASKED = 70 + 183 + 7;

    @Test
    void each_requirement_stands_there_once_with_a_verdict_and_a_reason() throws IOException {
        var rows = rows();

        assertThat(rows).hasSize(ASKED);
        assertThat(rows.stream().collect(groupingBy(row -> row.group(1), counting())))
                .allSatisfy((number, times) -> assertThat(times).as(number).isEqualTo(1));
        assertThat(rows).allSatisfy(row -> assertThat(VERDICTS).contains(row.group(2)));
    }

    @Test
    void every_test_that_it_names_exists() throws IOException {
        var named = TEST.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named).isSubsetOf(tests());
    }

    @Test
    void what_it_sums_up_is_what_it_says() throws IOException {
        var page = Files.readString(PAGE);
        var sums = rows().stream().collect(groupingBy(row -> row.group(2), counting()));

        assertThat(page)
                .contains("%d met, %d partly, %d not, %d not applicable"
                        .formatted(
                                sums.getOrDefault("met", 0L),
                                sums.getOrDefault("partly", 0L),
                                sums.getOrDefault("not", 0L),
                                sums.getOrDefault("n/a", 0L)));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    /** Classes by their name, journeys and component tests by their file. */
    private static Set<String> tests() throws IOException {
        var found = new TreeSet<String>();
        for (var folder : List.of("backend/src/test/java", "local/src/test/java", "frontend/e2e", "frontend/src")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
                files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
