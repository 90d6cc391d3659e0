package nl.buurtdialoog.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DutchTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"19:30", "19.30", "19u30", "19h30", "19:30 uur", "19.30 uur", "19:30:00", " 19:30 "})
    void a_time_is_read_as_people_write_it(String written) {
        assertThat(DutchTime.parse(written)).contains(LocalTime.of(19, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9 uur", "9:00", "09.00", "9u"})
    void a_whole_hour_needs_no_minutes(String written) {
        assertThat(DutchTime.parse(written)).contains(LocalTime.of(9, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "19:60", "7 pm", "half acht", "19:3", "u", "-1:00"})
    void what_is_no_time_is_not_guessed(String written) {
        assertThat(DutchTime.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"150|150", "150 min|150", "150 minuten|150", "2:30|150", "2u30|150", "2,5 uur|150", "2 uur|120"})
    void a_duration_is_minutes_or_hours(String written, int minutes) {
        assertThat(DutchTime.parseDuration(written)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lang", "2:3", "-30", "2,5"})
    void what_is_no_duration_is_not_guessed(String written) {
        assertThat(DutchTime.parseDuration(written)).isEmpty();
    }
}
