package nl.buurtdialoog.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.spreadsheet.CsvText;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A programme as it came: its headings, and its rows with their cells as text. */
record ProgrammeFile(List<Mistaken> headingMistakes, List<Row> rows) {

    static final int MAX_ROWS = 5000;

    static ProgrammeFile read(byte[] bytes) {
        var lines = CsvText.lines(bytes);
        var mistakes = new ArrayList<Mistaken>();
        var columns = columns(lines.getFirst(), mistakes);
        var rows = new ArrayList<Row>();
        for (var number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!CsvText.isBlank(line)) {
                rows.add(row(number, line, columns));
            }
        }
        if (rows.size() > MAX_ROWS) {
            throw Problem.invalid("", "too-many-rows");
        }
        return new ProgrammeFile(mistakes, rows);
    }

    /** The columns in the order of the file; null where the heading says nothing to us. */
    private static List<@Nullable Column> columns(CSVRecord headings, List<Mistaken> mistakes) {
        var columns = new ArrayList<@Nullable Column>();
        for (var heading : headings) {
            var column = Column.of(heading).orElse(null);
            if (column == null && !heading.isBlank()) {
                mistakes.add(Mistaken.heading(heading.strip(), FileMistake.UNKNOWN_COLUMN));
            } else if (column != null && columns.contains(column)) {
                mistakes.add(Mistaken.heading(heading.strip(), FileMistake.DUPLICATE_COLUMN));
            }
            columns.add(column);
        }
        for (var required : Column.REQUIRED) {
            if (!columns.contains(required)) {
                mistakes.add(Mistaken.in(required, FileMistake.MISSING_COLUMN, required));
            }
        }
        return columns;
    }

    private static Row row(int number, CSVRecord line, List<@Nullable Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            if (column != null) {
                cells.put(column, index < line.size() ? cell(line.get(index)) : "");
            }
        }
        var row = new Row(number, cells);
        for (var index = columns.size(); index < line.size(); index++) {
            if (!line.get(index).isBlank()) {
                row.mistakes().add(Mistaken.row(FileMistake.TOO_MANY_CELLS));
                break;
            }
        }
        return row;
    }

    private static String cell(String text) {
        return text.strip().replace("\r\n", "\n");
    }
}
