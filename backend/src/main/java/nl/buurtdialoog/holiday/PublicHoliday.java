package nl.buurtdialoog.holiday;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Days on which few people come to a dialogue in the Netherlands: the public holidays, and three evenings that belong to
 * something else. Computed, so that no table runs out. Liberation Day counts each year: many are off or out.
 */
public enum PublicHoliday {
    NEW_YEAR(year -> LocalDate.of(year, Month.JANUARY, 1)),
    GOOD_FRIDAY(year -> easter(year).minusDays(2)),
    EASTER_SUNDAY(PublicHoliday::easter),
    EASTER_MONDAY(year -> easter(year).plusDays(1)),
    KINGS_DAY(PublicHoliday::kingsDay),
    REMEMBRANCE_DAY(year -> LocalDate.of(year, Month.MAY, 4)),
    LIBERATION_DAY(year -> LocalDate.of(year, Month.MAY, 5)),
    ASCENSION_DAY(year -> easter(year).plusDays(39)),
    WHIT_SUNDAY(year -> easter(year).plusDays(49)),
    WHIT_MONDAY(year -> easter(year).plusDays(50)),
    SINTERKLAAS_EVE(year -> LocalDate.of(year, Month.DECEMBER, 5)),
    CHRISTMAS_EVE(year -> LocalDate.of(year, Month.DECEMBER, 24)),
    CHRISTMAS_DAY(year -> LocalDate.of(year, Month.DECEMBER, 25)),
    BOXING_DAY(year -> LocalDate.of(year, Month.DECEMBER, 26)),
    NEW_YEARS_EVE(year -> LocalDate.of(year, Month.DECEMBER, 31));

    private final IntFunction<LocalDate> day;

    PublicHoliday(IntFunction<LocalDate> day) {
        this.day = day;
    }

    /** On which day it falls. */
    public LocalDate in(int year) {
        return day.apply(year);
    }

    /** What a day is; of two on one day (Ascension Day on 5 May 2016) the first above. */
    public static Optional<PublicHoliday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** 27 April, or the Saturday before when that is a Sunday (Royal decree of 2013). */
    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday of the Gregorian calendar, by the method that J. M. Oudin gave in 1940. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = (century - 17) / 25;
        int epact = (century - century / 4 - (century - correction) / 3 + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int daysAfterMarchBegan = moon - weekday;
        int month = 3 + (daysAfterMarchBegan + 40) / 44;
        return LocalDate.of(year, month, daysAfterMarchBegan + 28 - 31 * (month / 4));
    }
}
