package nl.buurtdialoog.drill;

import java.util.concurrent.ConcurrentLinkedQueue;

/** How long people waited for what they asked, in milliseconds. */
final class Waits {
    private final ConcurrentLinkedQueue<Long> millis = new ConcurrentLinkedQueue<>();

    void add(long one) {
        millis.add(one);
    }

    int count() {
        return millis.size();
    }

    /** 95 in 100 waited no longer; 0 when nobody waited. */
    long p95() {
        var sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() * 95 / 100);
    }
}
