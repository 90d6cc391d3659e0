package nl.buurtdialoog.programme;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.spreadsheet.DutchDate;
import org.jspecify.annotations.Nullable;

/** When a dialogue is, by the clock on the wall in Amsterdam, and how long it takes. */
record Moment(Instant startsAt, Duration duration) {

    /** A table takes two to three hours (domain.md); a file that says nothing means half way. */
    private static final Duration USUAL = Duration.ofMinutes(150);

    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);

    /** When it begins. Read before anything else: it helps to find the dialogue that the row is about. */
    static Instant startOf(Row row) {
        var date = row.value(Column.DATE, DutchDate::parse, LocalDate.EPOCH, FileMistake.NOT_A_DATE);
        var start = row.value(Column.START, DutchTime::parse, LocalTime.NOON, FileMistake.NOT_A_TIME);
        return instant(row, Column.START, date.atTime(start));
    }

    /** The moment with its duration, which stays as it is when the row says nothing of it. */
    static Moment read(Row row, Instant startsAt, @Nullable PlannedDialogue present) {
        var otherwise = present == null ? USUAL : present.moment().duration;
        var moment = new Moment(startsAt, row.isFilled(Column.END) ? untilEnd(row, startsAt) : said(row, otherwise));
        if (!row.isRefused() && (moment.duration.compareTo(SHORTEST) < 0 || moment.duration.compareTo(LONGEST) > 0)) {
            row.refuse(row.isFilled(Column.END) ? Column.END : Column.DURATION, FileMistake.WRONG_DURATION);
        }
        return moment;
    }

    static Moment of(Dialogue dialogue) {
        return new Moment(dialogue.startsAt, Duration.between(dialogue.startsAt, dialogue.endsAt));
    }

    LocalDate date() {
        return startsAt.atZone(AMSTERDAM).toLocalDate();
    }

    LocalTime start() {
        return startsAt.atZone(AMSTERDAM).toLocalTime();
    }

    private static Duration said(Row row, Duration otherwise) {
        return row.value(Column.DURATION, DutchTime::parseDuration, otherwise, FileMistake.NOT_A_DURATION);
    }

    private static Duration untilEnd(Row row, Instant startsAt) {
        var end = row.value(Column.END, DutchTime::parse, LocalTime.NOON, FileMistake.NOT_A_TIME);
        var duration = Duration.between(
                startsAt,
                instant(row, Column.END, new Moment(startsAt, USUAL).date().atTime(end)));
        if (!said(row, duration).equals(duration)) {
            row.refuse(Column.END, FileMistake.DURATION_AND_END_DIFFER);
        }
        return duration;
    }

    /** Twice a year an hour is skipped or comes twice: a time in it is refused, because nobody can know what was meant. */
    private static Instant instant(Row row, Column column, LocalDateTime local) {
        var offsets = AMSTERDAM.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            row.refuse(column, FileMistake.TIME_DOES_NOT_EXIST);
        } else if (offsets.size() > 1) {
            row.refuse(column, FileMistake.TIME_EXISTS_TWICE);
        }
        return local.atZone(AMSTERDAM).toInstant();
    }
}
