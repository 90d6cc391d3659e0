package nl.buurtdialoog.access;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Per operation and role the fields of an answer. In the file stands an operation, below it the roles that are shown the
 * same, and below them the fields.
 */
final class FieldSets {

    private static final Path FILE = Path.of("src/test/resources/field-sets.txt");

    private final Map<String, Map<String, Set<String>>> sets = new TreeMap<>();

    static FieldSets read() throws IOException {
        var read = new FieldSets();
        var operation = "";
        var roles = List.<String>of();
        for (var line : Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                operation = line.strip();
            } else if (!line.startsWith("    ")) {
                roles = List.of(line.strip().split(" ", -1));
                for (var role : roles) {
                    read.add(operation, role, Set.of());
                }
            } else {
                for (var role : roles) {
                    read.add(operation, role, Set.of(line.strip()));
                }
            }
        }
        return read;
    }

    void add(String operation, String role, Set<String> fields) {
        sets.computeIfAbsent(operation, none -> new TreeMap<>())
                .computeIfAbsent(role, none -> new TreeSet<>())
                .addAll(fields);
    }

    Set<String> operations() {
        return sets.keySet();
    }

    /** What is shown and stands in no set. */
    List<String> beyond(FieldSets allowed) {
        var found = new ArrayList<String>();
        sets.forEach((operation, roles) -> roles.forEach((role, fields) -> {
            var may = allowed.sets.getOrDefault(operation, Map.of()).getOrDefault(role, Set.of());
            fields.stream()
                    .filter(field -> !may.contains(field))
                    .forEach(field -> found.add("%s shows %s to %s".formatted(operation, field, role)));
        }));
        return found;
    }

    /** As one would write it down, for whoever decides. */
    void propose() throws IOException {
        var text = sets.entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + byFields(entry.getValue()))
                .collect(joining("\n"));
        Files.writeString(Path.of("target/field-sets.txt"), text);
        if (Boolean.getBoolean("buurtdialoog.fields.write")) {
            var head = Files.exists(FILE)
                    ? Files.readAllLines(FILE).stream().filter(line -> line.startsWith("#"))
                    : Stream.<String>of();
            Files.writeString(FILE, Stream.concat(head, Stream.of("")).collect(joining("\n")) + text);
        }
    }

    private static String byFields(Map<String, Set<String>> roles) {
        var groups = new TreeMap<String, List<String>>();
        roles.forEach((role, fields) -> groups.computeIfAbsent(
                        fields.stream().map(field -> "    " + field + "\n").collect(joining()),
                        none -> new ArrayList<>())
                .add(role));
        return groups.entrySet().stream()
                .map(group -> "  " + String.join(" ", group.getValue()) + "\n" + group.getKey())
                .collect(joining());
    }
}
