package nl.buurtdialoog.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import nl.buurtdialoog.trajectory.Timetable.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTest {

    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 1);
    private static final Predicate<LocalDate> NO_HOLIDAY = day -> false;

    @Test
    void an_application_is_answered_within_two_weeks() {
        assertThat(of(APPLIED, null, null, null).answerBy()).isEqualTo("2026-09-15");
    }

    @Test
    void all_dates_follow_one_another_before_anything_is_known() {
        var timetable = of(APPLIED, null, null, null);

        assertThat(timetable.matchBy()).isEqualTo("2026-09-22");
        assertThat(timetable.conversationBy()).isEqualTo("2026-10-20");
        assertThat(timetable.adviceBy()).isEqualTo("2026-11-03");
        assertThat(timetable.callFrom()).isEqualTo("2026-12-15");
        assertThat(timetable.callUntil()).isEqualTo("2027-01-12");
    }

    @Test
    void a_conversation_that_moves_two_weeks_moves_what_follows_two_weeks() {
        var before = of(APPLIED, LocalDate.of(2026, 9, 29), null, null);
        var after = of(APPLIED, LocalDate.of(2026, 10, 13), null, null);

        assertThat(after.adviceBy()).isEqualTo(before.adviceBy().plusWeeks(2));
        assertThat(after.callFrom()).isEqualTo(before.callFrom().plusWeeks(2));
        assertThat(after.callUntil()).isEqualTo(before.callUntil().plusWeeks(2));
    }

    @Test
    void the_call_is_six_to_ten_weeks_after_the_advice() {
        var timetable = of(APPLIED, LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 15), null);

        assertThat(timetable.callFrom()).isEqualTo("2026-10-27");
        assertThat(timetable.callUntil()).isEqualTo("2026-11-24");
        assertThat(timetable.dueOn(Step.CALL)).isEqualTo("2026-11-24");
    }

    @Test
    void a_window_that_begins_in_a_holiday_begins_after_it_and_is_longer_by_those_days() {
        var holidays = between(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 11, 1));
        var known = new Known(APPLIED, null, null, null, LocalDate.of(2026, 9, 15), null, null);

        assertThat(Timetable.of(known, holidays).callFrom()).isEqualTo("2026-11-02");

        var within = between(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 15));
        assertThat(Timetable.of(known, within).callUntil()).isEqualTo("2026-12-03");
    }

    @Test
    void a_window_that_a_summer_holiday_covers_whole_comes_after_it() {
        var summer = between(LocalDate.of(2026, 7, 11), LocalDate.of(2026, 8, 23));
        var timetable =
                Timetable.of(new Known(APPLIED, null, null, null, LocalDate.of(2026, 6, 2), null, null), summer);

        assertThat(timetable.callFrom()).isEqualTo("2026-08-24");
        assertThat(timetable.callUntil()).isEqualTo("2026-09-09");
    }

    @Test
    void a_day_that_falls_on_a_public_holiday_or_in_a_weekend_moves_to_the_next_working_day() {
        assertThat(of(LocalDate.of(2026, 12, 11), null, null, null).answerBy()).isEqualTo("2026-12-28");
    }

    @Test
    void the_agreed_day_counts_while_it_is_in_the_window() {
        var sent = LocalDate.of(2026, 9, 15);

        assertThat(of(APPLIED, null, sent, LocalDate.of(2026, 11, 3)).callBy()).isEqualTo("2026-11-03");
        assertThat(of(APPLIED, null, sent, LocalDate.of(2026, 10, 1)).callBy()).isEqualTo("2026-11-24");
    }

    @Test
    void a_call_is_agreed_for_a_working_day_in_the_window() {
        var timetable = of(APPLIED, null, LocalDate.of(2026, 9, 15), null);

        assertThat(timetable.hasRoomForCallOn(LocalDate.of(2026, 11, 3))).isTrue();
        assertThat(timetable.hasRoomForCallOn(LocalDate.of(2026, 11, 7))).isFalse();
        assertThat(timetable.hasRoomForCallOn(LocalDate.of(2026, 10, 26))).isFalse();
        assertThat(timetable.hasRoomForCallOn(LocalDate.of(2026, 11, 25))).isFalse();
    }

    @Test
    void nothing_is_due_of_what_waits_or_ended() {
        var timetable = of(APPLIED, null, null, null);

        assertThat(timetable.dueOn(Step.WAITING)).isNull();
        assertThat(timetable.dueOn(Step.CLOSED)).isNull();
        assertThat(timetable.dueOn(Step.APPLICATION)).isNotNull();
    }

    private static Timetable of(
            LocalDate applied,
            @Nullable LocalDate conversation,
            @Nullable LocalDate sent,
            @Nullable LocalDate callAgreed) {
        return Timetable.of(new Known(applied, null, null, conversation, sent, callAgreed, null), NO_HOLIDAY);
    }

    private static Predicate<LocalDate> between(LocalDate first, LocalDate last) {
        return day -> !day.isBefore(first) && !day.isAfter(last);
    }
}
