package nl.buurtdialoog.programme;

import java.util.List;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the file does, or would do.
 *
 * @param row as a spreadsheet numbers it: the headings are row 1
 * @param changes the headings of what becomes different
 */
public record ProgrammeRow(
        int row,
        RowOutcome outcome,
        @Nullable String reference,
        @Nullable String title,
        List<String> changes,
        List<ProgrammeMistake> mistakes) {

    static ProgrammeRow ofHeadings(List<Mistaken> mistakes, Language language) {
        return new ProgrammeRow(
                1,
                RowOutcome.REFUSED,
                null,
                null,
                List.of(),
                mistakes.stream().map(mistake -> mistake.told(language)).toList());
    }
}
