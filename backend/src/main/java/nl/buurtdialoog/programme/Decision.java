package nl.buurtdialoog.programme;

import static nl.buurtdialoog.programme.RowOutcome.CHANGED;
import static nl.buurtdialoog.programme.RowOutcome.CREATED;
import static nl.buurtdialoog.programme.RowOutcome.REFUSED;
import static nl.buurtdialoog.programme.RowOutcome.UNCHANGED;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a row will do once the whole file may.
 *
 * @param plan how the dialogue should be; null when the row is refused
 * @param dialogue the one that is there already; null when the row makes one
 */
record Decision(
        Row row, @Nullable PlannedDialogue plan, @Nullable Dialogue dialogue, List<Column> changes) {

    static Decision of(
            Row row, @Nullable PlannedDialogue plan, @Nullable Dialogue dialogue, @Nullable PlannedDialogue present) {
        return new Decision(
                row, plan, dialogue, plan == null || present == null ? List.of() : plan.differsFrom(present));
    }

    RowOutcome outcome() {
        if (plan == null || row.isRefused()) {
            return REFUSED;
        }
        if (dialogue == null) {
            return CREATED;
        }
        return changes.isEmpty() ? UNCHANGED : CHANGED;
    }

    /** All by which the dialogue of this row can be named: two rows that share one are about the same dialogue. */
    List<Object> names() {
        var names = new ArrayList<Object>();
        if (row.isFilled(Column.REFERENCE)) {
            names.add(row.text(Column.REFERENCE));
        }
        if (dialogue != null) {
            names.add(dialogue.id);
        } else if (plan != null && plan.reference() == null) {
            names.add(plan.identity());
        }
        return names;
    }

    /** How the dialogue should be, of a row that is not refused. */
    PlannedDialogue wanted() {
        return Objects.requireNonNull(plan);
    }

    ProgrammeRow told(Language language) {
        return new ProgrammeRow(
                row.number(),
                outcome(),
                row.isFilled(Column.REFERENCE) ? row.text(Column.REFERENCE) : null,
                plan == null ? row.text(Column.TITLE) : plan.title(),
                changes.stream().map(column -> column.heading(language)).toList(),
                row.mistakes().stream().map(mistake -> mistake.told(language)).toList());
    }
}
