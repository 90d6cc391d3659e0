package nl.buurtdialoog.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the four digits of a postcode are, about. Our own table knows Utrecht and surroundings; a deployment may bring
 * one of the whole country (docs/operations.md).
 */
@ApplicationScoped
class Postcodes {

    private static final String OWN = "/places/postcodes.csv";

    private final Map<String, Point> centres;

    @Inject
    Postcodes(@ConfigProperty(name = "buurtdialoog.postcodes") Optional<Path> table) {
        this.centres = read(table);
    }

    /** The centre of the area of a postcode, with or without its letters; none when we do not know it. */
    Optional<Point> centre(String postcode) {
        return Optional.ofNullable(centres.get(digits(postcode)));
    }

    static String digits(String postcode) {
        return postcode.substring(0, Math.min(4, postcode.length()));
    }

    private static Map<String, Point> read(Optional<Path> table) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var reader = reader(table);
                var rows = CSVParser.parse(reader, format)) {
            return rows.stream().collect(toUnmodifiableMap(row -> row.get("postcode"), Postcodes::point));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader reader(Optional<Path> table) throws IOException {
        return table.isPresent()
                ? Files.newBufferedReader(table.get())
                : new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(Postcodes.class.getResourceAsStream(OWN), OWN), UTF_8));
    }

    private static Point point(CSVRecord row) {
        return new Point(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
    }
}
