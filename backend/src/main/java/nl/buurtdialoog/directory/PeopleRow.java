package nl.buurtdialoog.directory;

import java.util.Arrays;
import java.util.List;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the file does, or would do.
 *
 * @param row as a spreadsheet numbers it: the headings are row 1
 */
public record PeopleRow(
        int row, PersonOutcome outcome, @Nullable String name, List<PeopleMistake> mistakes) {

    /**
     * One mistake in a row.
     *
     * @param column the heading under which it stands, or null when it is about the whole row
     * @param code stable, in kebab-case
     * @param detail the sentence that tells how to mend it
     */
    public record PeopleMistake(@Nullable String column, String code, String detail) {

        private static PeopleMistake of(Mistake mistake, Language language) {
            return new PeopleMistake(heading(mistake.pointer(), language), mistake.code(), mistake.sentence(language));
        }

        private static @Nullable String heading(String pointer, Language language) {
            return Arrays.stream(PersonColumn.values())
                    .filter(column -> column.name().equals(pointer))
                    .map(column -> column.heading(language))
                    .findFirst()
                    .orElse(pointer.isEmpty() ? null : pointer);
        }
    }

    static PeopleRow ofHeadings(List<Mistake> mistakes, Language language) {
        return new PeopleRow(1, PersonOutcome.REFUSED, null, told(mistakes, language));
    }

    static PeopleRow of(ListedPerson person, PersonOutcome outcome, Language language) {
        return new PeopleRow(person.row(), outcome, person.name(), told(person.mistakes(), language));
    }

    private static List<PeopleMistake> told(List<Mistake> mistakes, Language language) {
        return mistakes.stream()
                .map(mistake -> PeopleMistake.of(mistake, language))
                .toList();
    }
}
