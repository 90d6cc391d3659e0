package nl.buurtdialoog.local;

import java.time.Duration;
import java.util.Locale;

/** Plain lines on the terminal, each with the seconds since the command began. */
final class Progress {
    private final long began = System.nanoTime();

    void say(String sentence, Object... values) {
        var seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, sentence.formatted(values));
    }

    /** A line that belongs to the one above it, or stands by itself. */
    void plain(String line) {
        System.out.println(line);
    }
}
