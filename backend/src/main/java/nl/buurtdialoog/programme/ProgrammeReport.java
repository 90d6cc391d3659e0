package nl.buurtdialoog.programme;

import java.util.List;

/**
 * What a programme does, row by row.
 *
 * @param applied whether it was stored: not when it was only checked, and not when a row was refused
 */
public record ProgrammeReport(
        List<ProgrammeRow> rows, int created, int changed, int unchanged, int refused, boolean applied) {

    static ProgrammeReport of(List<ProgrammeRow> rows, boolean applied) {
        return new ProgrammeReport(
                rows,
                count(rows, RowOutcome.CREATED),
                count(rows, RowOutcome.CHANGED),
                count(rows, RowOutcome.UNCHANGED),
                count(rows, RowOutcome.REFUSED),
                applied);
    }

    private static int count(List<ProgrammeRow> rows, RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
