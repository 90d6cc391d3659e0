package nl.buurtdialoog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * An alarm on a figure that is not told is never heard. Each name in the rules and on the dashboard is one that the
 * application tells, with labels and values that it has.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTest {

    private static final Path RULES = Path.of("../deploy/prometheus/rules.yaml");
    private static final Path DASHBOARD = Path.of("../deploy/grafana/buurtdialoog.json");

    /** Words of the language in which Prometheus is asked, and what it tells of itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of(
            "absent",
            "and",
            "by",
            "delta",
            "increase",
            "max",
            "min",
            "on",
            "or",
            "rate",
            "sum",
            "time",
            "unless",
            "without",
            "up");

    private static final Pattern GROUPING = Pattern.compile("\\b(by|without|on)\\s*\\(([^)]*)\\)");
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(\\{[^}]*})?");
    private static final Pattern MATCHER = Pattern.compile("([a-z_]+)\\s*(=~|!=|!~|=)\\s*(\"[^\"]*\")");

    /** Given by Prometheus to whatever it reads. */
    private static final Set<String> LABELS_OF_PROMETHEUS = Set.of("instance", "job");

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void every_alarm_is_about_figures_that_are_told() throws IOException {
        var rules = new YAMLMapper().readTree(RULES.toFile()).findValuesAsText("expr");

        assertThat(rules).hasSizeGreaterThan(8);
        assertThat(unknown(rules)).isEmpty();
    }

    @Test
    void every_panel_of_the_dashboard_is_about_figures_that_are_told() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        var panels = dashboard.findValuesAsText("expr");

        assertThat(panels).hasSizeGreaterThan(15);
        assertThat(unknown(panels)).isEmpty();
    }

    @Test
    void a_figure_or_a_label_that_is_not_told_is_found_out() {
        assertThat(unknown(List.of(
                        "max(buurtdialoog_seats{state=\"gone\"}) > 0",
                        "rate(buurtdialog_requests_seconds_count[5m])",
                        "sum by (colour) (buurtdialoog_seats)")))
                .containsExactly(
                        "buurtdialoog_seats[state=\"gone\"]",
                        "buurtdialog_requests_seconds_count[]",
                        "buurtdialoog_seats[colour=]");
    }

    private List<String> unknown(List<String> questions) {
        var told = Scrape.of(metrics);
        return questions.stream()
                .flatMap(question -> named(question).stream())
                .filter(figure -> !told.has(figure.name, figure.labels))
                .map(figure -> figure.name + figure.labels)
                .distinct()
                .toList();
    }

    private record Figure(String name, List<String> labels) {}

    /** What a question is about; what it is grouped by has to be a label of all of it. */
    private static List<Figure> named(String question) {
        var groupedBy = GROUPING.matcher(question)
                .results()
                .flatMap(grouping -> Stream.of(grouping.group(2).split(",")))
                .map(String::trim)
                .filter(label -> !LABELS_OF_PROMETHEUS.contains(label))
                .map(label -> label + "=")
                .toList();
        var bare = GROUPING.matcher(question).replaceAll(" ").replaceAll("\\[[0-9a-z]+]", " ");
        var found = new ArrayList<Figure>();
        SELECTOR.matcher(bare)
                .results()
                .filter(selector -> !OF_PROMETHEUS.contains(selector.group(1)))
                .forEach(selector -> {
                    var labels = new ArrayList<>(groupedBy);
                    Optional.ofNullable(selector.group(2)).ifPresent(text -> labels.addAll(matched(text)));
                    found.add(new Figure(selector.group(1), labels));
                });
        return found;
    }

    private static List<String> matched(String labels) {
        return MATCHER.matcher(labels)
                .results()
                .filter(matcher -> !LABELS_OF_PROMETHEUS.contains(matcher.group(1)))
                .map(matcher -> matcher.group(2).equals("=")
                        ? matcher.group(1) + "=" + matcher.group(3)
                        : matcher.group(1) + "=")
                .toList();
    }
}
