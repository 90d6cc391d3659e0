package nl.buurtdialoog.shared;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Whoever runs the application finds every setting in docs/operations.md, with the default that it has.
 * {@code -Dbuurtdialoog.settings.write=true} writes the table anew, for review.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    private static final Path PAGE = Path.of("../docs/operations.md");
    private static final Path COMPOSE = Path.of("../docker/compose.yaml");
    private static final Path EXAMPLE = Path.of("../docker/example.env");
    private static final Path MANIFESTS = Path.of("../deploy/kubernetes");
    private static final Pattern TABLE =
            Pattern.compile("(?s)(?<=<!-- the settings say so: begin -->\n).*(?=<!-- the settings say so: end -->)");

    private static final Pattern IN_CODE = Pattern.compile("\"(buurtdialoog\\.[a-z0-9.-]+)\"");
    private static final Pattern ANOTHER = Pattern.compile("\\$\\{([a-z.-]+):?}");
    private static final Pattern LIMIT = Pattern.compile("buurtdialoog\\.limits\\.([a-z-]+)\\.requests");
    private static final Pattern OF_COMPOSE = Pattern.compile("\\$\\{([A-Z_]+)(?::\\?|})");

    private static final Properties DEFAULTS = defaults();

    @Test
    void the_page_on_running_it_tells_every_setting_with_its_default() throws IOException {
        var page = Files.readString(PAGE);
        var right = TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table()));

        if (Boolean.getBoolean("buurtdialoog.settings.write")) {
            Files.writeString(PAGE, right);
        } else {
            assertThat(TABLE.matcher(page).results()).hasSize(1);
            assertThat(page).isEqualTo(right);
        }
    }

    @Test
    void what_the_code_asks_for_is_a_setting_that_is_told() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var asked = files.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.endsWith("Setting.java") && !file.toString().contains("/metrics/"))
                    .flatMap(file -> IN_CODE.matcher(read(file)).results().map(found -> found.group(1)))
                    .filter(name -> !name.equals("buurtdialoog.limits"))
                    .collect(toSet());
            var told = Setting.ALL.stream()
                    .map(Setting::name)
                    .filter(name -> name.startsWith("buurtdialoog."))
                    .collect(toSet());

            assertThat(told).isEqualTo(asked);
        }
    }

    @Test
    void what_compose_and_the_manifests_set_is_a_setting_that_is_told() throws IOException {
        var known = known();

        assertThat(known).containsAll(setByCompose());
        assertThat(known).containsAll(setByManifests());
    }

    @Test
    void what_has_to_be_filled_in_for_compose_stands_in_the_example() throws IOException {
        var example = Files.readAllLines(EXAMPLE).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        var asked = OF_COMPOSE
                .matcher(Files.readString(COMPOSE))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());

        assertThat(example).doesNotHaveDuplicates().containsAll(asked);
    }

    private static Set<String> known() {
        return Stream.concat(Setting.ALL.stream().map(Setting::variable), limits().flatMap(SettingsTest::variables))
                .collect(toSet());
    }

    private static List<String> setByCompose() throws IOException {
        var set = new ArrayList<String>();
        var services = new YAMLMapper().readTree(COMPOSE.toFile()).get("services");
        for (var service : services) {
            if (service.path("image").asText().contains("APPLICATION_IMAGE")) {
                service.get("environment").fieldNames().forEachRemaining(set::add);
            }
        }
        assertThat(set).hasSizeGreaterThan(15);
        return set;
    }

    private static Set<String> setByManifests() throws IOException {
        var set = new TreeSet<String>();
        try (var files = Files.list(MANIFESTS)) {
            for (var file : files.toList()) {
                var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(file.toFile());
                while (documents.hasNext()) {
                    var manifest = documents.next();
                    manifest.path("data").fieldNames().forEachRemaining(set::add);
                    manifest.findValues("env")
                            .forEach(env ->
                                    env.forEach(one -> set.add(one.path("name").asText())));
                }
            }
        }
        assertThat(set).hasSizeGreaterThan(15);
        return set;
    }

    private static String table() {
        return "| Setting | Needed | Default | What |\n|---|---|---|---|\n"
                + Setting.ALL.stream().map(SettingsTest::line).collect(joining())
                + limits().map(SettingsTest::lineOfLimit).collect(joining());
    }

    private static String line(Setting setting) {
        var needed = switch (setting.need()) {
            case ALWAYS -> "yes";
            case SECRET -> "secret";
            case SECRET_OF_MIGRATIONS -> "secret, of who migrates";
            case SOMETIMES -> "";
        };
        var isSecret = needed.startsWith("secret");
        return "| `%s` | %s | %s | %s%s |\n"
                .formatted(
                        setting.variable(),
                        needed,
                        setting.need() == Setting.Need.SOMETIMES ? shown(setting.name()) : "",
                        isSecret ? "a random secret for " : "",
                        setting.meaning());
    }

    private static Stream<String> limits() {
        return DEFAULTS.stringPropertyNames().stream()
                .map(LIMIT::matcher)
                .filter(Matcher::matches)
                .map(limit -> limit.group(1))
                .sorted();
    }

    private static Stream<String> variables(String limit) {
        var variable = "BUURTDIALOOG_LIMITS_"
                + limit.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return Stream.of(variable + "_REQUESTS", variable + "_PERIOD");
    }

    private static String lineOfLimit(String limit) {
        var name = "buurtdialoog.limits." + limit;
        return "| `%s` |  | %s in %s | how often one address may ask: %s; a replica counts for itself |\n"
                .formatted(
                        variables(limit).collect(joining("`, `")),
                        shown(name + ".requests"),
                        shown(name + ".period"),
                        limit.replace('-', ' '));
    }

    /** The default in production; one that is another setting's is told by its name. */
    private static String shown(String name) {
        var value = DEFAULTS.getProperty("%prod." + name, DEFAULTS.getProperty(name, ""));
        var another = ANOTHER.matcher(value);
        if (another.matches()) {
            return "that of `%s`".formatted(new Setting(another.group(1), Setting.Need.SOMETIMES, "").variable());
        }
        return value.isEmpty() ? "" : "`" + value + "`";
    }

    private static Properties defaults() {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
            return properties;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
