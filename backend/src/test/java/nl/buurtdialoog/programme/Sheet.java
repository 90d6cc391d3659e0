package nl.buurtdialoog.programme;

import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Coordinator;

/** A programme as a coordinator makes it in a spreadsheet. What a test does not name is one good dialogue in 2031. */
final class Sheet {

    static final String[] COLUMNS = {
        "referentie",
        "titel",
        "thema",
        "datum",
        "begin",
        "duur",
        "locatie",
        "straat",
        "huisnummer",
        "postcode",
        "plaats",
        "buurt",
        "tafels"
    };
    static final String[] GOOD = {
        "A-1",
        "Erbij horen",
        "erbij horen",
        "12-03-2031",
        "19:30",
        "150",
        "Buurthuis De Egel",
        "Egelpad",
        "3",
        "3572 AB",
        "Utrecht",
        "Noordoost",
        "2"
    };

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** A good row, with other words in the columns that are named: {@code "titel", "Samen", "tafels", "3"}. */
    Sheet row(String... changes) {
        var row = new LinkedHashMap<String, String>();
        for (var index = 0; index < COLUMNS.length; index++) {
            row.put(COLUMNS[index], GOOD[index]);
        }
        for (var index = 0; index < changes.length; index += 2) {
            row.put(changes[index], changes[index + 1]);
        }
        rows.add(row);
        return this;
    }

    static Sheet of(String... changes) {
        return new Sheet().row(changes);
    }

    String text(String separator) {
        var headings = new ArrayList<String>();
        rows.forEach(row -> row.keySet().stream()
                .filter(heading -> !headings.contains(heading))
                .forEach(headings::add));
        var text = new StringBuilder(String.join(separator, headings)).append("\r\n");
        for (var row : rows) {
            text.append(String.join(
                            separator,
                            headings.stream()
                                    .map(heading -> quoted(row.getOrDefault(heading, "")))
                                    .toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    ValidatableResponse checkedBy(Coordinator coordinator) {
        return sent(coordinator, "/programme-checks", text(";").getBytes(UTF_8), "nl");
    }

    ValidatableResponse importedBy(Coordinator coordinator) {
        return importedBy(coordinator, text(";").getBytes(UTF_8));
    }

    static ValidatableResponse importedBy(Coordinator coordinator, byte[] file) {
        return sent(coordinator, "/programme-imports", file, "nl");
    }

    static ValidatableResponse sent(Coordinator coordinator, String path, byte[] file, String language) {
        return coordinator
                .asking()
                .config(config().encoderConfig(encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .header("Accept-Language", language)
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1" + path)
                .then();
    }
}
