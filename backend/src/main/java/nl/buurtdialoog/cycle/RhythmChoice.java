package nl.buurtdialoog.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rhythm as people say it: every so many weeks, or the n-th weekday of every so many months.
 *
 * @param weeks every so many weeks; null when it goes by months
 * @param months every so many months; null when it goes by weeks
 * @param nth which one of the month, with {@code months}: 1 to 5, or -1 for the last
 * @param weekday with {@code months}
 */
@Schema(name = "Rhythm")
public record RhythmChoice(
        @Nullable @Min(1) @Max(Rhythm.EveryWeeks.MOST) Integer weeks,
        @Nullable @Min(1) @Max(Rhythm.EveryMonths.MOST) Integer months,
        @Nullable @Min(-1) @Max(5) Integer nth,
        @Nullable DayOfWeek weekday) {

    public static RhythmChoice of(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.EveryWeeks(int weeks) -> new RhythmChoice(weeks, null, null, null);
            case Rhythm.EveryMonths(int months, int nth, DayOfWeek day) -> new RhythmChoice(null, months, nth, day);
        };
    }

    /** One of the two, whole. */
    Rhythm rhythm() {
        if (weeks != null) {
            if (Stream.of(months, nth, weekday).anyMatch(Objects::nonNull)) {
                throw Problem.invalid("/rhythm", "weeks-or-months");
            }
            return new Rhythm.EveryWeeks(weeks);
        }
        if (months == null || nth == null || weekday == null) {
            throw Problem.invalid("/rhythm", "weeks-or-months");
        }
        if (nth == 0) {
            throw Problem.invalid("/rhythm/nth", "not-one-of");
        }
        return new Rhythm.EveryMonths(months, nth, weekday);
    }
}
