package nl.buurtdialoog.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * On which days a dialogue returns, in the two ways that people say it. Days only: the hour is kept beside it as a time in
 * Amsterdam, so that 19:30 stays 19:30 when the clock changes. Kept as a rule of RFC 5545 (3.3.10).
 */
public sealed interface Rhythm {

    /** As the two letters of RFC 5545, Monday first. */
    List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    Pattern WEEKLY = Pattern.compile("FREQ=WEEKLY;INTERVAL=(\\d{1,2})");
    Pattern MONTHLY = Pattern.compile("FREQ=MONTHLY;INTERVAL=(\\d{1,2});BYDAY=(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)");

    /** The days from a first one on, that one included when it fits. Endless. */
    Stream<LocalDate> from(LocalDate first);

    /** As RFC 5545 writes it, without {@code RRULE:}. */
    String rule();

    /** The first day after another, of the rhythm that began on {@code first}. */
    default LocalDate nextAfter(LocalDate first, LocalDate day) {
        return from(first).filter(next -> next.isAfter(day)).findFirst().orElseThrow();
    }

    /**
     * A rule that {@link #rule()} wrote.
     *
     * @throws IllegalArgumentException for any other
     */
    static Rhythm of(String rule) {
        var weekly = WEEKLY.matcher(rule);
        if (weekly.matches()) {
            return new EveryWeeks(Integer.parseInt(weekly.group(1)));
        }
        var monthly = MONTHLY.matcher(rule);
        if (monthly.matches()) {
            return new EveryMonths(
                    Integer.parseInt(monthly.group(1)),
                    Integer.parseInt(monthly.group(2)),
                    DayOfWeek.of(DAYS.indexOf(monthly.group(3)) + 1));
        }
        throw new IllegalArgumentException("No rhythm of ours: " + rule);
    }

    /** Every so many weeks, on the weekday of the first. */
    record EveryWeeks(int weeks) implements Rhythm {

        static final int MOST = 52;

        public EveryWeeks {
            require(weeks >= 1 && weeks <= MOST, "1 to 52 weeks");
        }

        @Override
        public Stream<LocalDate> from(LocalDate first) {
            return Stream.iterate(first, day -> day.plusWeeks(weeks));
        }

        @Override
        public String rule() {
            return "FREQ=WEEKLY;INTERVAL=" + weeks;
        }
    }

    /**
     * The n-th weekday of every so many months. A month that has no fifth Tuesday is passed over, as RFC 5545 does.
     *
     * @param nth 1 to 5, or -1 for the last
     */
    record EveryMonths(int months, int nth, DayOfWeek day) implements Rhythm {

        static final int MOST = 12;
        static final int LAST = -1;

        public EveryMonths {
            require(months >= 1 && months <= MOST, "1 to 12 months");
            require(nth == LAST || nth >= 1 && nth <= 5, "first to fifth, or last");
        }

        @Override
        public Stream<LocalDate> from(LocalDate first) {
            return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(months))
                    .flatMap(month -> in(month).stream())
                    .filter(found -> !found.isBefore(first));
        }

        private Optional<LocalDate> in(YearMonth month) {
            return Optional.of(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day)))
                    .filter(found -> YearMonth.from(found).equals(month));
        }

        @Override
        public String rule() {
            return "FREQ=MONTHLY;INTERVAL=%d;BYDAY=%d%s".formatted(months, nth, DAYS.get(day.getValue() - 1));
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("A rhythm is of " + what);
        }
    }
}
