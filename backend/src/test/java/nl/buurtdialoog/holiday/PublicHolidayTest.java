package nl.buurtdialoog.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which few people come. Easter's dates are those of the almanac. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicHolidayTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2035-03-25",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "1981-04-19"
    })
    void easter_falls_on_its_day(LocalDate day) {
        assertThat(PublicHoliday.EASTER_SUNDAY.in(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-25, WHIT_MONDAY",
        "2026-04-27, KINGS_DAY",
        "2031-04-26, KINGS_DAY",
        "2026-12-05, SINTERKLAAS_EVE",
        "2027-01-01, NEW_YEAR"
    })
    void a_holiday_is_known_by_its_day(LocalDate day, PublicHoliday holiday) {
        assertThat(PublicHoliday.on(day)).contains(holiday);
    }

    @Test
    void kings_day_is_never_on_a_sunday_and_an_ordinary_day_is_none() {
        assertThat(PublicHoliday.on(LocalDate.parse("2031-04-27"))).isEmpty();
        assertThat(PublicHoliday.on(LocalDate.parse("2026-11-10"))).isEmpty();
    }
}
