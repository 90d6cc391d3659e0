package nl.buurtdialoog.door;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Duration;
import java.time.Instant;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueStatus;

/** What holds at every door (domain.md, "Rules that hold everywhere"). */
final class DoorRules {

    private static final Duration GRACE = Duration.ofMinutes(10);
    private static final int MOST_AT_A_TABLE = 8;

    /** From when the seats of who did not come are for who is there. */
    static Instant seatsFreeAt(Instant startsAt) {
        return startsAt.plus(GRACE);
    }

    static boolean seatsAreFree(Instant startsAt, Instant now) {
        return !now.isBefore(seatsFreeAt(startsAt));
    }

    /** From when somebody can be there: the morning of the day itself, for who helps to set the tables. */
    static Instant opensAt(Instant startsAt) {
        return startsAt.atZone(AMSTERDAM).toLocalDate().atStartOfDay(AMSTERDAM).toInstant();
    }

    static boolean takesMarks(DialogueStatus status) {
        return status == DialogueStatus.PUBLISHED || status == DialogueStatus.HELD;
    }

    /** Eight at a table, and no more than the room holds. */
    static int mostChairs(Dialogue dialogue) {
        int atTables = dialogue.tables * MOST_AT_A_TABLE;
        return dialogue.room == null ? atTables : Math.min(atTables, dialogue.room.seats);
    }

    private DoorRules() {}
}
