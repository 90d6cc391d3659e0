package nl.buurtdialoog.directory;

import static nl.buurtdialoog.directory.PersonColumn.ADDRESS;
import static nl.buurtdialoog.directory.PersonColumn.INVITED;
import static nl.buurtdialoog.directory.PersonColumn.KIND;
import static nl.buurtdialoog.directory.PersonColumn.LANGUAGE;
import static nl.buurtdialoog.directory.PersonColumn.NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.spreadsheet.DutchDate;
import org.jspecify.annotations.Nullable;

/** Reads one row, and tells everything that is wrong in it at once. */
final class ListedPersonReader {

    private final Map<PersonColumn, String> cells;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final LocalDate today;

    ListedPersonReader(Map<PersonColumn, String> cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    ListedPerson read(int row, boolean hasTooManyCells) {
        if (hasTooManyCells) {
            mistakes.add(new Mistake("", "too-many-cells"));
        }
        cells.forEach(this::check);
        return new ListedPerson(row, text(NAME), contact(), language(), invited(), List.copyOf(mistakes));
    }

    private void check(PersonColumn column, String cell) {
        if (cell.codePointCount(0, cell.length()) > column.maxLength) {
            mistakes.add(new Mistake(column.name(), "too-long", Map.of("max", column.maxLength)));
        }
        if (cell.codePoints().anyMatch(Character::isISOControl)) {
            refuse(column, "control-character");
        }
        if (column == NAME && cell.isEmpty()) {
            refuse(column, "required");
        }
    }

    private @Nullable Contact contact() {
        var value = text(ADDRESS);
        var word = text(KIND);
        var kind = word.isEmpty() ? PersonWords.kindOf(value) : PersonWords.kind(word);
        if (kind.isEmpty()) {
            refuse(KIND, word.isEmpty() ? "kind-not-clear" : "not-a-kind");
            return null;
        }
        var contact = new NewContact(kind.get(), kind.get() == ContactKind.NONE && value.isEmpty() ? null : value);
        contact.mistake().ifPresent(code -> refuse(ADDRESS, code));
        return contact.mistake().isEmpty() ? contact.contact() : null;
    }

    private Language language() {
        var word = text(LANGUAGE);
        var language = PersonWords.language(word);
        if (!word.isEmpty() && language.isEmpty()) {
            refuse(LANGUAGE, "not-a-language");
        }
        return language.orElse(Language.NL);
    }

    /** Nobody agreed to words that were not there yet, so a day of before them is refused. */
    private @Nullable LocalDate invited() {
        if (text(INVITED).isEmpty()) {
            return null;
        }
        var day = DutchDate.parse(text(INVITED));
        if (day.isEmpty()) {
            refuse(INVITED, "not-a-day");
        } else if (day.get().isAfter(today)) {
            refuse(INVITED, "day-in-the-future");
        } else if (day.get().isBefore(ConsentTexts.firstDayOf(PeopleImport.invitation(Language.NL)))) {
            refuse(INVITED, "day-before-the-text");
        }
        return day.orElse(null);
    }

    private String text(PersonColumn column) {
        return cells.getOrDefault(column, "");
    }

    private void refuse(PersonColumn column, String code) {
        mistakes.add(new Mistake(column.name(), code));
    }
}
