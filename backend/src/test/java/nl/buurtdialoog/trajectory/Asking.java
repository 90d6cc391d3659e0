package nl.buurtdialoog.trajectory;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An initiative that asks for advice, with who speaks for it and how they are reached. */
record Asking(String initiative, String name, String kind, String value) {

    static Asking byMail(String initiative) {
        return new Asking(initiative, "Fatma Yilmaz", "EMAIL", "fatma-" + UUID.randomUUID() + "@voorbeeld.nl");
    }

    Map<String, Object> application() {
        var application = new HashMap<String, Object>();
        application.put(
                "initiative",
                Map.of(
                        "name", initiative,
                        "place", "Lunetten",
                        "region", "Utrecht",
                        "activities", "Samen tuinieren en soep eten.",
                        "sinceYear", 2019,
                        "volunteers", "FROM_6_TO_15",
                        "participants", "FROM_16_TO_50"));
        application.put("contact", contact());
        application.put("question", "Hoe bereiken we buren die nu niet komen?");
        application.put("wantedWay", "ON_THE_SPOT");
        return application;
    }

    Map<String, Object> contact() {
        return Map.of(
                "name",
                name,
                "contact",
                Map.of("kind", kind, "value", value),
                "language",
                "NL",
                "consentVersion",
                "2026-11");
    }

    /** As a colleague writes it down. */
    Map<String, Object> noted(String via) {
        var noted = application();
        noted.put("via", via);
        return noted;
    }

    ValidatableResponse asks(UUID organisation) {
        return sends(organisation, application());
    }

    static ValidatableResponse sends(UUID organisation, Map<String, Object> application) {
        return given().contentType("application/json")
                .body(application)
                .post("/api/v1/organisations/{id}/trajectory-applications", organisation)
                .then();
    }
}
