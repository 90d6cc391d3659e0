package nl.buurtdialoog.tableoffer;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.MailServer;
import org.jspecify.annotations.Nullable;

/** Somebody who offers a table, by what they fill in. */
public record Resident(String name, String kind, @Nullable String value) {

    /** With a mail address of their own. */
    public static Resident named(String name) {
        return new Resident(name, "EMAIL", "tafel." + UUID.randomUUID() + "@voorbeeld.nl");
    }

    public static Resident at(String name, String kind, @Nullable String value) {
        return new Resident(name, kind, value);
    }

    public String address() {
        return String.valueOf(value);
    }

    public Map<String, Object> offer() {
        var contact = new HashMap<String, Object>(Map.of("kind", kind));
        contact.put("value", value);
        var body = new HashMap<String, Object>(Map.of(
                "name", name,
                "contact", contact,
                "whereabouts", "Kanaalstraat in Lombok",
                "place", "HOME",
                "people", 8,
                "suits", "Op dinsdagavond",
                "idea", "Eten uit alle landen van de straat",
                "language", "NL",
                "consents", List.of(Map.of("purpose", "OFFERING_A_TABLE", "version", "2026-11"))));
        return body;
    }

    public ValidatableResponse offersTo(UUID organisation) {
        return sends(organisation, offer());
    }

    public static ValidatableResponse sends(UUID organisation, Map<String, Object> offer) {
        return given().contentType("application/json")
                .body(offer)
                .post("/api/v1/organisations/{id}/table-offers", organisation)
                .then();
    }

    /** The token of the link in the newest mail. */
    public String token() {
        return MailServer.mailTo(address()).token();
    }
}
