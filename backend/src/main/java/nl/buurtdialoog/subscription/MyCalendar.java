package nl.buurtdialoog.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody's own dialogues can be followed by a calendar program.
 *
 * @param madeAt since when they can; null when nobody asked for it, or it was stopped
 * @param address what to give to the calendar program, told this once: whoever has it reads the calendar
 */
public record MyCalendar(@Nullable Instant madeAt, @Nullable String address) {

    static final MyCalendar NONE = new MyCalendar(null, null);
}
