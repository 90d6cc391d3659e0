package nl.buurtdialoog.access;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The reviewed table: per operation and visitor the status, or {@code ok} for whatever follows being let in. */
record MatrixTable(Map<String, Map<String, String>> rows) {

    private static final Path FILE = Path.of("src/test/resources/authorisation-matrix.csv");
    private static final Path PROPOSED = Path.of("target/authorisation-matrix.csv");

    static MatrixTable read() throws IOException {
        var lines = Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split(",", -1)).map(String::strip).toList())
                .toList();
        var rows = new HashMap<String, Map<String, String>>();
        lines.stream().skip(1).forEach(line -> rows.put(line.getFirst(), cells(lines.getFirst(), line)));
        return new MatrixTable(rows);
    }

    /** A table of what one would expect, for whoever adds operations: review it, then take over the new rows. */
    static void propose(List<Operation> operations, List<Visitor> visitors) throws IOException {
        var header = Stream.concat(Stream.of("operation"), visitors.stream().map(Visitor::name));
        var rows = operations.stream()
                .map(operation -> Stream.concat(
                                Stream.of(operation.id()),
                                visitors.stream()
                                        .map(visitor -> visitor.proposal().apply(operation)))
                        .collect(joining(",")))
                .sorted();
        Files.write(
                PROPOSED,
                Stream.concat(Stream.of(header.collect(joining(","))), rows).toList());
    }

    Set<String> operations() {
        return rows.keySet();
    }

    String expected(Operation operation, Visitor visitor) {
        return Objects.requireNonNullElse(
                rows.getOrDefault(operation.id(), Map.of()).get(visitor.name()), "no cell");
    }

    private static Map<String, String> cells(List<String> header, List<String> line) {
        var cells = new HashMap<String, String>();
        for (int i = 1; i < Math.min(header.size(), line.size()); i++) {
            cells.put(header.get(i), line.get(i));
        }
        return cells;
    }
}
