package nl.buurtdialoog.holiday;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * School holidays and feasts, from a table. Our own knows the school years whose dates the government gave; a deployment
 * may bring a newer one (docs/operations.md).
 */
@ApplicationScoped
public class QuietCalendar {

    private static final String OWN = "/calendar/days.csv";

    private final List<QuietDays> days;

    @Inject
    QuietCalendar(@ConfigProperty(name = "buurtdialoog.calendar-days") Optional<Path> table) {
        this.days = read(table);
    }

    public List<QuietDays> on(LocalDate day, Set<SchoolRegion> regions) {
        return days.stream()
                .filter(quiet -> quiet.include(day) && (quiet.region() == null || regions.contains(quiet.region())))
                .toList();
    }

    /** After this day nobody told us of school holidays. */
    public LocalDate knownUntil() {
        return days.stream()
                .filter(quiet -> quiet.region() != null)
                .map(QuietDays::lastDay)
                .max(naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static List<QuietDays> read(Optional<Path> table) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var reader = reader(table);
                var rows = CSVParser.parse(reader, format)) {
            return rows.stream().map(QuietCalendar::days).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader reader(Optional<Path> table) throws IOException {
        return table.isPresent()
                ? Files.newBufferedReader(table.get())
                : new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(QuietCalendar.class.getResourceAsStream(OWN), OWN), UTF_8));
    }

    private static QuietDays days(CSVRecord row) {
        var region = row.get("region");
        return new QuietDays(
                row.get("name"),
                row.get("name_in_english"),
                region.isEmpty() ? null : SchoolRegion.valueOf(region),
                LocalDate.parse(row.get("first_day")),
                LocalDate.parse(row.get("last_day")));
    }
}
