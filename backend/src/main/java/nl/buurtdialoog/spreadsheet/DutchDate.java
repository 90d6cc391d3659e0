package nl.buurtdialoog.spreadsheet;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as people in the Netherlands write it: 12-03-2027, 12/3/2027, 12 maart 2027, vrijdag 12 mrt 2027; or in English;
 * or 2027-03-12. The day always comes before the month, and a weekday that does not fit is a mistake, not an ornament.
 */
public final class DutchDate {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\p{L}{2,})\\.?,? )?(\\d{1,2})[-/. ] ?(\\d{1,2}|\\p{L}{3,})\\.?[-/ ]?(\\d{4})");

    public static Optional<LocalDate> parse(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            var iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            var written = WRITTEN.matcher(plain);
            return written.matches() ? written(written) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> written(MatchResult parts) {
        var month = parts.group(3);
        var number = Character.isDigit(month.charAt(0))
                ? Optional.of(Integer.valueOf(month))
                : Stream.of(Month.values())
                        .filter(known -> isCalled(month, known.getDisplayName(TextStyle.FULL, DUTCH), 3)
                                || isCalled(month, known.getDisplayName(TextStyle.FULL, Locale.ENGLISH), 3)
                                || (known == Month.MARCH && month.equals("mrt")))
                        .map(Month::getValue)
                        .findFirst();
        return number.map(known -> LocalDate.of(number(parts, 4), known, number(parts, 2)))
                .filter(date -> fits(parts.group(1), date.getDayOfWeek()));
    }

    private static boolean fits(@Nullable String weekday, DayOfWeek day) {
        return weekday == null
                || isCalled(weekday, day.getDisplayName(TextStyle.FULL, DUTCH), 2)
                || isCalled(weekday, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), 2);
    }

    /** The whole name, or a beginning of it that is long enough to tell it from the others. */
    private static boolean isCalled(String written, String name, int atLeast) {
        return written.length() >= atLeast && name.toLowerCase(Locale.ROOT).startsWith(written);
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private DutchDate() {}
}
