package nl.buurtdialoog.trajectory;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import nl.buurtdialoog.holiday.PublicHoliday;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By when what is done, worked out from what happened and what is agreed: nothing of it is stored, so that all of it moves
 * when a date moves. Days to do something fall on working days; a call is not planned in a school holiday.
 *
 * @param callFrom first day of the window for the call, six weeks after the advice (issue 6)
 * @param callUntil its last day, ten weeks after the advice and as much later as there were holidays in it
 * @param callBy the day agreed, or the last of the window
 */
@Schema(name = "TrajectoryTimetable")
public record Timetable(
        LocalDate answerBy,
        LocalDate matchBy,
        LocalDate conversationBy,
        LocalDate adviceBy,
        LocalDate callFrom,
        LocalDate callUntil,
        LocalDate callBy,
        LocalDate lessonsBy) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(SATURDAY, SUNDAY);

    private static final int WEEKS_TO_ANSWER = 2;
    private static final int WEEKS_TO_MATCH = 1;
    private static final int WEEKS_TO_SPEAK = 4;
    private static final int WEEKS_TO_WRITE = 2;
    private static final int WEEKS_BEFORE_THE_CALL = 6;
    private static final int WEEKS_UNTIL_THE_LAST_CALL = 10;
    private static final int WEEKS_TO_LEARN = 2;

    /** The days on which something happened, or is agreed to; null while it is not known. */
    record Known(
            LocalDate applied,
            @Nullable LocalDate answered,
            @Nullable LocalDate matched,
            @Nullable LocalDate conversation,
            @Nullable LocalDate adviceSent,
            @Nullable LocalDate callAgreed,
            @Nullable LocalDate called) {}

    /** @param holiday whether a day is in a school holiday where the initiative is */
    static Timetable of(Known known, Predicate<LocalDate> holiday) {
        var answerBy = workingDay(known.applied().plusWeeks(WEEKS_TO_ANSWER));
        var matchBy = workingDay(or(known.answered(), answerBy).plusWeeks(WEEKS_TO_MATCH));
        var conversationBy =
                or(known.conversation(), workingDay(or(known.matched(), matchBy).plusWeeks(WEEKS_TO_SPEAK)));
        var adviceBy = workingDay(conversationBy.plusWeeks(WEEKS_TO_WRITE));
        var advised = or(known.adviceSent(), adviceBy);
        var callFrom = callingDay(advised.plusWeeks(WEEKS_BEFORE_THE_CALL), holiday);
        var last = advised.plusWeeks(WEEKS_UNTIL_THE_LAST_CALL);
        var missed = callFrom.datesUntil(last.plusDays(1)).filter(holiday).count();
        var callUntil = callingDay(last.plusDays(missed), holiday);
        var callBy = fits(known.callAgreed(), callFrom, callUntil) ? or(known.callAgreed(), callUntil) : callUntil;
        return new Timetable(
                answerBy,
                matchBy,
                conversationBy,
                adviceBy,
                callFrom,
                callUntil,
                callBy,
                workingDay(or(known.called(), callBy).plusWeeks(WEEKS_TO_LEARN)));
    }

    /** By when what comes next at this step is done; null when nothing comes. */
    public @Nullable LocalDate dueOn(Step step) {
        return switch (step) {
            case APPLICATION -> answerBy;
            case MATCHING -> matchBy;
            case CONVERSATION -> conversationBy;
            case ADVICE -> adviceBy;
            case CALL -> callBy;
            case LESSONS -> lessonsBy;
            case WAITING, CLOSED, NOT_REACHED, DECLINED, STOPPED -> null;
        };
    }

    /** Whether what comes next at this step should have been done. */
    boolean isOverdue(Step step, LocalDate today) {
        var due = dueOn(step);
        return due != null && due.isBefore(today);
    }

    /** Whether a call can be agreed for that day. */
    boolean hasRoomForCallOn(LocalDate day) {
        return fits(day, callFrom, callUntil) && isWorkingDay(day);
    }

    private static boolean fits(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    private static LocalDate or(@Nullable LocalDate known, LocalDate otherwise) {
        return known == null ? otherwise : known;
    }

    private static LocalDate workingDay(LocalDate day) {
        return callingDay(day, any -> false);
    }

    private static LocalDate callingDay(LocalDate day, Predicate<LocalDate> holiday) {
        var next = day;
        while (!isWorkingDay(next) || holiday.test(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && PublicHoliday.on(day).isEmpty();
    }
}
