package nl.buurtdialoog.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day or a length of time as people write it: 19:30, 19.30, 19u30, 19 uur; 150, 2:30, 2,5 uur. */
final class DutchTime {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.uh](\\d{2}))?(?::00)?(?: ?(?:uur|u|h))?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})(?: ?min(?:uten|utes|\\.)?)?");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,2})[:uh](\\d{2})(?: ?uur)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))? ?(?:uur|u|hours?|h)");

    static Optional<LocalTime> parse(String text) {
        var time = TIME.matcher(plain(text));
        if (!time.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(time.group(1));
        var minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    static Optional<Duration> parseDuration(String text) {
        var plain = plain(text);
        var minutes = MINUTES.matcher(plain);
        if (minutes.matches()) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
        }
        var both = HOURS_AND_MINUTES.matcher(plain);
        if (both.matches()) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(both.group(1)) * 60 + Long.parseLong(both.group(2))));
        }
        var hours = HOURS.matcher(plain);
        if (hours.matches()) {
            var fraction = hours.group(2) == null ? 0 : Double.parseDouble("0." + hours.group(2));
            return Optional.of(Duration.ofMinutes(Math.round((Long.parseLong(hours.group(1)) + fraction) * 60)));
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private DutchTime() {}
}
