package nl.buurtdialoog.directory;

import java.util.List;

/**
 * What a list of people does, row by row.
 *
 * @param applied whether it was stored: not when it was only checked, and not when a row was refused
 */
public record PeopleReport(
        List<PeopleRow> rows, int created, int consentsAdded, int known, int refused, boolean applied) {

    static PeopleReport of(List<PeopleRow> rows, boolean applied) {
        return new PeopleReport(
                rows,
                count(rows, PersonOutcome.CREATED),
                count(rows, PersonOutcome.CONSENT_ADDED),
                count(rows, PersonOutcome.KNOWN),
                count(rows, PersonOutcome.REFUSED),
                applied);
    }

    boolean isRefused() {
        return refused > 0;
    }

    private static int count(List<PeopleRow> rows, PersonOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
