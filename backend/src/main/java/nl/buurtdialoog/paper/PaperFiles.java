package nl.buurtdialoog.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The letters and the look that come with the application: a server need not have any of its own. */
final class PaperFiles {

    static String text(String name) {
        try (var file = open(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(PaperFiles.class.getResourceAsStream("/paper/" + name), name);
    }

    private PaperFiles() {}
}
