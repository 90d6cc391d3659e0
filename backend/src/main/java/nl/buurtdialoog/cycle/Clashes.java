package nl.buurtdialoog.cycle;

import java.util.List;
import nl.buurtdialoog.holiday.PublicHoliday;
import nl.buurtdialoog.holiday.QuietDays;
import org.jspecify.annotations.Nullable;

/**
 * What else is on a day. It is told, and forbids nothing.
 *
 * @param quietDays school holidays where the cycle is, and feasts
 * @param dialoguesNear in the same neighbourhood or within two kilometres, on the day, the day before or the day after
 * @param schoolHolidaysKnown whether our table reaches so far
 */
public record Clashes(
        @Nullable PublicHoliday publicHoliday,
        List<QuietDays> quietDays,
        List<DialogueNear> dialoguesNear,
        boolean schoolHolidaysKnown) {}
