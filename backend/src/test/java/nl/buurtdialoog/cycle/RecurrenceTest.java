package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecurrenceTest {

    @ParameterizedTest(name = "{0}: {1} from {2}, after {3}")
    @CsvSource(textBlock = """
            second Tuesday of two months,    FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU, 2026-09-01, 2026-11-10, 2027-01-12T18:30:00Z
            the day it began on,             FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU, 2026-09-08, 2026-09-07, 2026-09-08T17:30:00Z
            began after this month's day,    FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU, 2026-09-09, 2026-09-09, 2026-11-10T18:30:00Z
            last Sunday of March,            FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SU, 2026-01-01, 2026-02-22, 2026-03-29T17:30:00Z
            last Sunday of October,          FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SU, 2026-01-01, 2026-09-27, 2026-10-25T18:30:00Z
            weeks over the spring clock,     FREQ=WEEKLY;INTERVAL=2,            2026-03-24, 2026-03-24, 2026-04-07T17:30:00Z
            weeks over the autumn clock,     FREQ=WEEKLY;INTERVAL=2,            2026-10-20, 2026-10-20, 2026-11-03T18:30:00Z
            29 February in a leap year,      FREQ=MONTHLY;INTERVAL=1;BYDAY=5TU, 2028-02-01, 2028-02-01, 2028-02-29T18:30:00Z
            no 29 February in another,       FREQ=MONTHLY;INTERVAL=1;BYDAY=5MO, 2027-02-01, 2027-02-01, 2027-03-29T17:30:00Z
            years of weeks from a leap day,  FREQ=WEEKLY;INTERVAL=52,           2028-02-29, 2028-02-29, 2029-02-27T18:30:00Z
            no fifth Tuesday,                FREQ=MONTHLY;INTERVAL=1;BYDAY=5TU, 2026-09-01, 2026-09-29, 2026-12-29T18:30:00Z
            no fifth for two months,         FREQ=MONTHLY;INTERVAL=2;BYDAY=5TU, 2026-09-01, 2026-09-29, 2027-03-30T17:30:00Z
            over a year boundary by weeks,   FREQ=WEEKLY;INTERVAL=6,            2026-12-08, 2026-12-08, 2027-01-19T18:30:00Z
            every twelve months,             FREQ=MONTHLY;INTERVAL=12;BYDAY=1SA, 2026-12-05, 2026-12-05, 2027-12-04T18:30:00Z
            """)
    void the_next_day_is_counted_from_the_first(
            String what, String rule, LocalDate beganOn, LocalDate passed, String expected) {
        var recurrence = new Recurrence(Rhythm.of(rule), beganOn, LocalTime.of(19, 30), List.of());

        assertThat(recurrence.startsAt(recurrence.after(passed))).as(what).hasToString(expected);
    }

    @Test
    void half_past_seven_stays_half_past_seven() {
        var monthly = new Recurrence(
                Rhythm.of("FREQ=WEEKLY;INTERVAL=1"), LocalDate.of(2026, 1, 4), LocalTime.of(19, 30), List.of());

        assertThat(Rhythm.of("FREQ=WEEKLY;INTERVAL=1").from(monthly.beganOn()).limit(520))
                .allMatch(day -> LocalDateTime.ofInstant(monthly.startsAt(day), AMSTERDAM)
                        .equals(day.atTime(19, 30)));
    }

    @Test
    void a_day_that_is_left_out_moves_no_other() {
        var first = LocalDate.of(2026, 9, 8);
        var skipped = LocalDate.of(2026, 11, 10);
        var recurrence =
                new Recurrence(Rhythm.of("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU"), first, LocalTime.NOON, List.of(skipped));

        assertThat(recurrence.after(first)).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(recurrence.falls(skipped)).isTrue();
        assertThat(recurrence.falls(skipped.plusWeeks(1))).isFalse();
        assertThat(recurrence.falls(first.minusMonths(2))).isFalse();
    }
}
