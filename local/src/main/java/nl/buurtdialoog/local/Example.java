package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code bin/demonstrate} does, as a child of a first start: a program that asks the API, and nothing of ours. */
final class Example {
    static final String NAME = "example";

    private static final String COMMAND = "nl.buurtdialoog.example.Demonstrate";
    private static final String WANTED = "buurtdialoog.demonstration-board";

    private Example() {}

    static boolean isWanted(DataFolder data, Plan plan, Settings settings, Options options) {
        return plan.database()
                && !options.empty()
                && !options.dev()
                && !Files.exists(data.past())
                && settings.text(WANTED).filter("false"::equals).isEmpty();
    }

    static Child start(DataFolder data, Product product, Options options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options.systemProperties());
        command.addAll(List.of(
                "-Dbuurtdialoog.data=" + data.root(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                COMMAND));
        return Child.start(
                NAME, new ProcessBuilder(command).directory(product.root().toFile()), data);
    }
}
