package nl.buurtdialoog.programme;

import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.dialogue.DialogueStatus.CLOSED;
import static nl.buurtdialoog.dialogue.DialogueStatus.HELD;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.dialogue.Counts;
import nl.buurtdialoog.dialogue.DialogueStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far a dialogue is. A file that is behind (it says published, and the dialogue has been held) takes nothing
 * back; one that calls a cancelled dialogue published is refused, because somebody may go there.
 */
final class LifeReader {

    private static final int MOST_PEOPLE = 1000;
    private static final List<Column> COUNTS =
            List.of(Column.TABLES_HELD, Column.TABLES_CALLED_OFF, Column.PARTICIPANTS, Column.FIRST_TIMERS);

    private final Row row;
    private final Life present;

    LifeReader(Row row, Life present) {
        this.row = row;
        this.present = present;
    }

    Life read(Instant startsAt, int tables, Instant now) {
        var status = row.choice(Column.STATUS, Words.STATUSES, present.status());
        if (present.status() == CANCELLED && status != CANCELLED) {
            row.refuse(Column.STATUS, FileMistake.STATUS_GOES_BACK, Words.STATUSES.wordFor(CANCELLED));
        }
        if (present.status() == CANCELLED || present.isPast(status)) {
            return present;
        }
        if ((status == HELD || status == CLOSED) && startsAt.isAfter(now)) {
            row.refuse(Column.STATUS, FileMistake.NOT_YET_STARTED);
        }
        return new Life(status, reason(status), counts(status, tables));
    }

    private @Nullable String reason(DialogueStatus status) {
        var reason = row.optional(Column.REASON, present.reason());
        if (status == CANCELLED && reason == null) {
            row.refuse(Column.REASON, FileMistake.REQUIRED);
        } else if (status != CANCELLED && reason != null) {
            row.refuse(Column.REASON, FileMistake.ONLY_WHEN_CANCELLED);
        }
        return reason;
    }

    private @Nullable Counts counts(DialogueStatus status, int tables) {
        if (status != CLOSED) {
            COUNTS.stream().filter(row::isFilled).forEach(column -> row.refuse(column, FileMistake.ONLY_WHEN_CLOSED));
            return null;
        }
        if (present.counts() != null && COUNTS.stream().noneMatch(row::isFilled)) {
            return present.counts();
        }
        var held = row.number(Column.TABLES_HELD, 0, tables, tables);
        var calledOff = row.number(Column.TABLES_CALLED_OFF, 0, tables, tables - held);
        var participants = participants();
        var counts = new Counts(participants, held, calledOff, firstTimers(participants), walkIns());
        if (present.counts() != null && !counts.equals(present.counts())) {
            row.refuse(Column.PARTICIPANTS, FileMistake.COUNTS_ARE_FROZEN);
        }
        return counts;
    }

    /** Counted at the door, and in no file. */
    private @Nullable Integer walkIns() {
        return present.counts() == null ? null : present.counts().walkIns();
    }

    private int participants() {
        if (!row.isFilled(Column.PARTICIPANTS)) {
            row.refuse(Column.PARTICIPANTS, FileMistake.REQUIRED);
        }
        return row.number(Column.PARTICIPANTS, 0, MOST_PEOPLE, 0);
    }

    private @Nullable Integer firstTimers(int participants) {
        if (!row.isFilled(Column.FIRST_TIMERS)) {
            return null;
        }
        var firstTimers = row.number(Column.FIRST_TIMERS, 0, MOST_PEOPLE, 0);
        if (firstTimers > participants) {
            row.refuse(Column.FIRST_TIMERS, FileMistake.MORE_THAN_PARTICIPANTS);
        }
        return firstTimers;
    }
}
