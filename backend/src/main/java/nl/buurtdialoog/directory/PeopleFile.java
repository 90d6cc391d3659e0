package nl.buurtdialoog.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.spreadsheet.CsvText;
import nl.buurtdialoog.spreadsheet.HarmlessCell;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A list of people as it came.
 *
 * @param headingMistakes each with the heading as its pointer
 */
record PeopleFile(List<Mistake> headingMistakes, List<ListedPerson> people) {

    static final int MAX_ROWS = 5000;

    static PeopleFile read(byte[] bytes, LocalDate today) {
        var lines = CsvText.lines(bytes);
        var mistakes = new ArrayList<Mistake>();
        var columns = columns(lines.getFirst(), mistakes);
        var people = new ArrayList<ListedPerson>();
        for (var number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!CsvText.isBlank(line)) {
                var reader = new ListedPersonReader(cells(line, columns), today);
                people.add(reader.read(number, hasTooManyCells(line, columns.size())));
            }
        }
        if (people.size() > MAX_ROWS) {
            throw Problem.invalid("", "too-many-rows");
        }
        return new PeopleFile(mistakes, people);
    }

    /** The columns in the order of the file; null where the heading says nothing to us. */
    private static List<@Nullable PersonColumn> columns(CSVRecord headings, List<Mistake> mistakes) {
        var columns = new ArrayList<@Nullable PersonColumn>();
        for (var heading : headings) {
            var column = PersonColumn.of(heading).orElse(null);
            if (column == null && !heading.isBlank()) {
                mistakes.add(new Mistake(heading.strip(), "unknown-column"));
            } else if (column != null && columns.contains(column)) {
                mistakes.add(new Mistake(heading.strip(), "column-twice"));
            }
            columns.add(column);
        }
        if (!columns.contains(PersonColumn.NAME)) {
            mistakes.add(new Mistake(PersonColumn.NAME.name(), "missing-column"));
        }
        return columns;
    }

    private static Map<PersonColumn, String> cells(CSVRecord line, List<@Nullable PersonColumn> columns) {
        Map<PersonColumn, String> cells = new EnumMap<>(PersonColumn.class);
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            if (column != null && column.isRead()) {
                var cell = index < line.size() ? line.get(index).strip() : "";
                cells.put(column, HarmlessCell.read(cell));
            }
        }
        return cells;
    }

    private static boolean hasTooManyCells(CSVRecord line, int columns) {
        return line.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }
}
