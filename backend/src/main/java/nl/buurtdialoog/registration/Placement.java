package nl.buurtdialoog.registration;

import org.jspecify.annotations.Nullable;

/**
 * What a party gets that signs up now: seats for all of them, for some, or for none yet.
 *
 * @param waitingNumber the place in the queue of who waits, from 1
 */
public record Placement(
        int confirmedPeople, int waitingPeople, @Nullable Integer waitingNumber) {}
