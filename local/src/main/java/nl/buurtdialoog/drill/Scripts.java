package nl.buurtdialoog.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Migrations in a folder, for the packaged application to carry out instead of its own. */
record Scripts(Path folder) {
    private static final Path OF_THE_PRODUCT = Path.of("backend/src/main/resources/db/migration");
    private static final Path OF_THE_DRILLS = Path.of("local/src/main/resources/drill/migrations");

    /** Those of the product up to a version such as 46.1. */
    static Scripts upTo(String version, Path folder) throws IOException {
        var last = numbers(version);
        return new Scripts(Files.createDirectories(folder))
                .with(OF_THE_PRODUCT, script -> compare(numbers(versionOf(script)), last) <= 0);
    }

    /** Those of the product and, as if they came after, those in a folder of the drills. */
    static Scripts followedBy(String name, Path folder) throws IOException {
        return new Scripts(Files.createDirectories(folder))
                .with(OF_THE_PRODUCT, script -> true)
                .with(OF_THE_DRILLS.resolve(name), script -> true);
    }

    /** As the application is told it. */
    String setting() {
        return "-Dbuurtdialoog.migrations=" + folder;
    }

    private Scripts with(Path from, Predicate<Path> wanted) throws IOException {
        try (var scripts = Files.list(from)) {
            for (var script : scripts.filter(wanted).toList()) {
                Files.copy(script, folder.resolve(script.getFileName()));
            }
        }
        return this;
    }

    private static String versionOf(Path script) {
        var name = script.getFileName().toString();
        return name.substring(1, name.indexOf("__")).replace('_', '.');
    }

    private static List<Integer> numbers(String version) {
        return Stream.of(version.split("\\.")).map(Integer::valueOf).toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return one.size() - other.size();
    }
}
