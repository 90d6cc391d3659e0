package nl.buurtdialoog.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which operations and statuses of the document the tests of this run have met. */
final class Exercised {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Of this run: the tests of Quarkus live in a class loader of their own, so a file is what all of them share. */
    private static final Path NOTES =
            Path.of("target/exercised-" + ProcessHandle.current().pid() + ".txt");

    private static final String OF_THE_TESTS = "main";

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** How a race ends is not the same in every run, so what was met in one counts for nothing here. */
    void note(Contract.Operation operation, FilterableRequestSpecification request, Response response) {
        if (!Thread.currentThread().getName().equals(OF_THE_TESTS)) {
            return;
        }
        var status = String.valueOf(response.statusCode());
        var documented = operation.statuses().contains(status) ? status : "default";
        if (!known.add(operation.id() + " " + documented)) {
            return;
        }
        append(operation.id() + " " + documented + "\n");
        if (documented.startsWith("2") && Boolean.getBoolean("buurtdialoog.examples.write")) {
            write(operation.id() + ".request.json", ContractFilter.text(request.getBody()));
            write(operation.id() + ".response.json", response.asString());
        }
    }

    /** What was met so far, as {@code operation status}. */
    static Set<String> all() {
        try {
            return Files.exists(NOTES) ? new HashSet<>(Files.readAllLines(NOTES)) : Set.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static synchronized void append(String line) {
        try {
            Files.writeString(NOTES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An example from life, for whoever then makes it a nice one. What is there is left as it is. */
    private static void write(String name, String body) {
        if (body == null || !body.startsWith("{") || Files.exists(EXAMPLES.resolve(name))) {
            return;
        }
        try {
            Files.createDirectories(EXAMPLES);
            Files.writeString(EXAMPLES.resolve(name), JSON.writeValueAsString(JSON.readTree(body)) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
