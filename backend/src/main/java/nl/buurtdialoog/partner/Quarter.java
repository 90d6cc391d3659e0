package nl.buurtdialoog.partner;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Three months of the calendar, in Amsterdam. Counts are given for these and for nothing else: of periods that overlap one
 * could be taken from the other, and what is left is somebody.
 */
record Quarter(int year, int number) {

    static final String WRITTEN = "20[0-9]{2}-Q[1-4]";

    static Quarter at(Instant now) {
        var today = now.atZone(AMSTERDAM).toLocalDate();
        return new Quarter(today.getYear(), (today.getMonthValue() + 2) / 3);
    }

    static Quarter of(String written) {
        return new Quarter(Integer.parseInt(written.substring(0, 4)), written.charAt(6) - '0');
    }

    LocalDate startsOn() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    LocalDate endsOn() {
        return YearMonth.of(year, 3 * number).atEndOfMonth();
    }

    Instant begins() {
        return startsOn().atStartOfDay(AMSTERDAM).toInstant();
    }

    Instant isOver() {
        return endsOn().plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
