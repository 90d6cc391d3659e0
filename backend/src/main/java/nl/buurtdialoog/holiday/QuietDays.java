package nl.buurtdialoog.holiday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which fewer people come: a school holiday, or a feast.
 *
 * @param region null for the whole country
 * @param lastDay still of it
 */
public record QuietDays(
        String name, String nameInEnglish, @Nullable SchoolRegion region, LocalDate firstDay, LocalDate lastDay) {

    public boolean include(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
