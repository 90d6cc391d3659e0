package nl.buurtdialoog;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself in a moment. */
public final class Eventually {

    public static void is(BooleanSupplier condition) {
        is(Duration.ofSeconds(15), condition);
    }

    public static void is(Duration patience, BooleanSupplier condition) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It did not happen within " + patience);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private Eventually() {}
}
