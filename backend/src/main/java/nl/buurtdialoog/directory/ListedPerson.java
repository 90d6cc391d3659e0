package nl.buurtdialoog.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a row of a file tells of them.
 *
 * @param row as a spreadsheet numbers it: the headings are row 1
 * @param contact null when it is wrong
 * @param invited since when they may be invited, if they agreed to that
 * @param mistakes each with the name of its column as its pointer, or none when it is about the row
 */
record ListedPerson(
        int row,
        String name,
        @Nullable Contact contact,
        Language language,
        @Nullable LocalDate invited,
        List<Mistake> mistakes) {

    boolean isWrong() {
        return !mistakes.isEmpty();
    }

    /** The same, with one mistake more. */
    ListedPerson refused(Mistake mistake) {
        return new ListedPerson(
                row,
                name,
                contact,
                language,
                invited,
                Stream.concat(mistakes.stream(), Stream.of(mistake)).toList());
    }

    /** Whether another row is about the same person, by name and contact together. */
    boolean isRecognised() {
        return contact != null && contact.identifies();
    }
}
