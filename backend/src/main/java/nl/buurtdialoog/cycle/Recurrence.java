package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When a cycle returns: counted from the day its rhythm began, never from its last edition, so that moving one or leaving
 * one out changes nothing.
 *
 * @param startTime on the clock in Amsterdam
 * @param skipped days of the rhythm on which there is none
 */
record Recurrence(Rhythm rhythm, LocalDate beganOn, LocalTime startTime, List<LocalDate> skipped) {

    /** The first day after another that is not skipped. */
    LocalDate after(LocalDate passed) {
        return rhythm.from(beganOn)
                .filter(day -> day.isAfter(passed) && !skipped.contains(day))
                .findFirst()
                .orElseThrow();
    }

    boolean falls(LocalDate day) {
        return !day.isBefore(beganOn)
                && rhythm.from(beganOn)
                        .dropWhile(day::isAfter)
                        .findFirst()
                        .filter(day::equals)
                        .isPresent();
    }

    Instant startsAt(LocalDate day) {
        return day.atTime(startTime).atZone(AMSTERDAM).toInstant();
    }
}
