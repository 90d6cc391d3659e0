package nl.buurtdialoog.shared;

import java.time.Duration;

/**
 * Something that is done over and over, by one replica at a time. It finds out by itself what is due, so that a round
 * that was missed is made up for by the next.
 */
public interface RecurringJob {

    /** By which it is known in the database; never changes. */
    String name();

    /** How long after one round the next begins. */
    Duration every();

    void run();
}
