package nl.buurtdialoog.programme;

import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.dialogue.DialogueStatus.PUBLISHED;

import java.util.EnumSet;
import java.util.Set;
import nl.buurtdialoog.dialogue.Counts;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueStatus;
import org.jspecify.annotations.Nullable;

/** How far a dialogue is, with the reason or the counts that belong to its end. */
record Life(
        DialogueStatus status,
        @Nullable String reason,
        @Nullable Counts counts) {

    /** The columns that tell of a life: all that may change once a dialogue is over. */
    static final Set<Column> COLUMNS = EnumSet.of(Column.STATUS, Column.REASON, Column.PARTICIPANTS);

    static final Life BEGINNING = new Life(DRAFT, null, null);

    static Life of(Dialogue dialogue) {
        return new Life(dialogue.status, dialogue.cancellationReason, Counts.of(dialogue));
    }

    /** Whether nothing but the life itself can change any more. */
    boolean isOver() {
        return status != DRAFT && status != PUBLISHED;
    }

    /** Whether this was reached already when {@code other} is told: a file that is behind takes nothing back. */
    boolean isPast(DialogueStatus other) {
        return other.ordinal() < status.ordinal();
    }
}
