package nl.buurtdialoog.programme;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Map;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.shared.Language;

/** A programme to begin with: every heading, and one row that reads without a mistake. */
final class ProgrammeTemplate {

    /** Spreadsheets see by this mark that the letters are UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static String in(Language language) {
        var example = example(language);
        return BYTE_ORDER_MARK
                + Arrays.stream(Column.values())
                        .map(column -> column.heading(language))
                        .collect(joining(";", "", "\r\n"))
                + Arrays.stream(Column.values())
                        .map(column -> example.getOrDefault(column, ""))
                        .collect(joining(";", "", "\r\n"));
    }

    private static Map<Column, String> example(Language language) {
        return Map.ofEntries(
                Map.entry(Column.REFERENCE, "2027-001"),
                Map.entry(Column.THEME, language == Language.EN ? "belonging" : "erbij horen"),
                Map.entry(
                        Column.FORMAT,
                        Words.FORMATS.wordFor(DialogueFormat.APPRECIATIVE).in(language)),
                Map.entry(Column.LANGUAGE, Words.LANGUAGES.wordFor(language).in(language)),
                Map.entry(Column.DATE, "12-03-2027"),
                Map.entry(Column.START, "19:30"),
                Map.entry(Column.DURATION, "150"),
                Map.entry(Column.VENUE, "Buurthuis De Lantaarn"),
                Map.entry(Column.STREET, "Lantaarnstraat"),
                Map.entry(Column.HOUSE_NUMBER, "12"),
                Map.entry(Column.POSTCODE, "3572 AB"),
                Map.entry(Column.TOWN, "Utrecht"),
                Map.entry(Column.NEIGHBOURHOOD, "Noordoost"),
                Map.entry(Column.TABLES, "2"),
                Map.entry(Column.SEATS_PER_TABLE, "8"),
                Map.entry(
                        Column.STATUS,
                        Words.STATUSES.wordFor(DialogueStatus.DRAFT).in(language)),
                Map.entry(Column.STEP_FREE, Words.YES_OR_NO.wordFor(true).in(language)));
    }

    private ProgrammeTemplate() {}
}
