package nl.buurtdialoog.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of the demonstration. A date in them is told from the day of loading: {@code vandaag+12}. */
@ApplicationScoped
class DemonstrationFiles {

    private static final Pattern DAY = Pattern.compile("vandaag([+-]\\d{1,3})");

    @Inject
    Clock clock;

    String text(String name) {
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        try (var file =
                Objects.requireNonNull(DemonstrationFiles.class.getResourceAsStream("/demonstration/" + name), name)) {
            return DAY.matcher(new String(file.readAllBytes(), UTF_8))
                    .replaceAll(day ->
                            today.plusDays(Integer.parseInt(day.group(1))).toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a file, by the headings in its first line. */
    List<CSVRecord> rows(String name) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(text(name), format)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
