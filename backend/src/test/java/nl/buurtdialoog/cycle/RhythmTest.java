package nl.buurtdialoog.cycle;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.model.Recur;
import nl.buurtdialoog.cycle.Rhythm.EveryMonths;
import nl.buurtdialoog.cycle.Rhythm.EveryWeeks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days a dialogue returns: hard cases one by one, and many against another implementation of RFC 5545. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RhythmTest {

    @Test
    void every_two_months_on_the_second_tuesday() {
        assertThat(days(new EveryMonths(2, 2, TUESDAY), "2026-11-10", 4))
                .containsExactly("2026-11-10", "2027-01-12", "2027-03-09", "2027-05-11");
    }

    @Test
    void the_last_sundays_of_march_and_october_are_those_on_which_the_clock_changes() {
        assertThat(days(new EveryMonths(7, -1, SUNDAY), "2027-03-28", 3))
                .containsExactly("2027-03-28", "2027-10-31", "2028-05-28");
    }

    @Test
    void a_month_without_a_fifth_tuesday_is_passed_over() {
        assertThat(days(new EveryMonths(1, 5, TUESDAY), "2026-12-29", 4))
                .containsExactly("2026-12-29", "2027-03-30", "2027-06-29", "2027-08-31");
    }

    @Test
    void the_29th_of_february_is_a_day_like_another() {
        assertThat(days(new EveryWeeks(8), "2028-01-04", 3)).containsExactly("2028-01-04", "2028-02-29", "2028-04-25");
        assertThat(days(new EveryMonths(1, 5, TUESDAY), "2028-02-01", 1)).containsExactly("2028-02-29");
    }

    @Test
    void a_first_day_that_does_not_fit_is_not_one_of_them() {
        assertThat(days(new EveryMonths(2, 2, TUESDAY), "2026-11-12", 2)).containsExactly("2027-01-12", "2027-03-09");
    }

    @Test
    void an_edition_that_was_moved_or_skipped_leaves_the_rhythm_as_it_was() {
        var rhythm = new EveryMonths(2, 2, TUESDAY);
        var first = LocalDate.parse("2026-11-10");

        assertThat(rhythm.nextAfter(first, LocalDate.parse("2027-01-19"))).isEqualTo("2027-03-09");
        assertThat(rhythm.nextAfter(first, LocalDate.parse("2027-03-09"))).isEqualTo("2027-05-11");
    }

    @Test
    void a_rhythm_that_is_changed_halfway_begins_anew_from_there() {
        var last = LocalDate.parse("2027-01-12");

        assertThat(new EveryWeeks(6).nextAfter(last, last)).isEqualTo("2027-02-23");
        assertThat(new EveryMonths(1, 1, THURSDAY).nextAfter(last, last)).isEqualTo("2027-02-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;INTERVAL=6",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU",
                "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SU"
            })
    void a_rule_is_read_back_as_it_was_written(String rule) {
        assertThat(Rhythm.of(rule).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=DAILY",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=MONTHLY;INTERVAL=13;BYDAY=1MO",
                "FREQ=MONTHLY;INTERVAL=1;BYDAY=6MO"
            })
    void what_is_no_rhythm_of_ours_is_refused(String rule) {
        assertThatThrownBy(() -> Rhythm.of(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_implementation_of_the_standard_finds_the_same_days() {
        var chance = new Random(5545);
        var differences = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            var rhythm = anyRhythm(chance);
            var first = rhythm.from(LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(2_000)))
                    .findFirst()
                    .orElseThrow();
            var theirs = new Recur<LocalDate>(rhythm.rule()).getDates(first, first.plusYears(6));
            var ours = rhythm.from(first).limit(theirs.size()).toList();
            if (theirs.size() < 2 || !ours.equals(theirs)) {
                differences.add(rhythm.rule() + " from " + first + ": " + ours + " and not " + theirs);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static Rhythm anyRhythm(Random chance) {
        return chance.nextBoolean()
                ? new EveryWeeks(1 + chance.nextInt(26))
                : new EveryMonths(
                        1 + chance.nextInt(6),
                        List.of(1, 2, 3, 4, 5, -1).get(chance.nextInt(6)),
                        DayOfWeek.of(1 + chance.nextInt(7)));
    }

    private static List<String> days(Rhythm rhythm, String first, int count) {
        return rhythm.from(LocalDate.parse(first))
                .limit(count)
                .map(LocalDate::toString)
                .toList();
    }
}
