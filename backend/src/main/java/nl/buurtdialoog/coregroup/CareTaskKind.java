package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;

/** What has to be done for an edition, in the order in which it is due. */
public enum CareTaskKind {
    /** Theme, place and hour are certain. */
    PROGRAMMING(-28),
    /** Neighbours are invited. */
    RECRUITMENT(-14),
    /** The evening itself is led. */
    FACILITATION(0),
    /** The core group looked back together. */
    EVALUATION(3),
    /** What was agreed has been asked after. */
    FOLLOW_UP(21);

    private final int days;

    CareTaskKind(int days) {
        this.days = days;
    }

    /** So many days before or after the edition, at its hour of the day, also over a change of the clock. */
    Instant dueAt(Instant startsAt) {
        return startsAt.atZone(AMSTERDAM).plusDays(days).toInstant();
    }
}
