package nl.buurtdialoog.example;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the days on which something happens, six and a half weeks apart: so that who was advised on one is called on the
 * next, in the weeks that are for it.
 */
record Stage(int number) {
    /** Today. */
    static final int LAST = 7;

    private static final Duration BETWEEN = Duration.ofDays(45);

    static Stream<Stage> all() {
        return IntStream.rangeClosed(0, LAST).mapToObj(Stage::new);
    }

    /** How long ago it is. */
    Duration ago() {
        return BETWEEN.multipliedBy(LAST - number);
    }

    Instant plusDays(int days) {
        return Instant.now().minus(ago()).plus(Duration.ofDays(days));
    }
}
