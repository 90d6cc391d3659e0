package nl.buurtdialoog.spreadsheet;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import nl.buurtdialoog.shared.Problem;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a CSV file. Written as a spreadsheet in Dutch opens it by a double click: UTF-8 with a byte order mark,
 * semicolons, and no cell that is taken for a formula.
 */
public final class CsvText {

    public static final String MEDIA_TYPE = "text/csv";

    /** Spreadsheets see by this mark that the letters are UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat WRITTEN = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    /** All lines, the headings first; a file that can't be read is refused with the reason. */
    public static List<CSVRecord> lines(byte[] bytes) {
        var text = FileText.of(bytes);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(FileText.separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (CSVException | UncheckedIOException unreadable) {
            throw Problem.invalid("", "not-a-csv-file");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Spreadsheets write an empty row as separators only. */
    public static boolean isBlank(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    /** A file of these lines, each cell harmless. */
    public static String of(List<List<String>> lines) {
        return lines.stream()
                .map(cells ->
                        WRITTEN.format(cells.stream().map(HarmlessCell::written).toArray()))
                .collect(joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private CsvText() {}
}
