package nl.buurtdialoog.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import org.jspecify.annotations.Nullable;

/** A cycle that a test begins: what it does not name is two tables of eight in Dutch, on 19:30 for two hours. */
public final class CycleWish {

    private final Map<String, @Nullable Object> body = new HashMap<>();

    /** Every second Tuesday of every two months, at a venue of its own. */
    public CycleWish(UUID organisationId, LocalDate beganOn) {
        body.put("name", "Podium Oost " + UUID.randomUUID());
        body.put("venueId", Given.aVenue(organisationId).id);
        body.put("themeId", Given.aTheme(organisationId).id);
        body.put("format", "APPRECIATIVE");
        body.put("language", "NL");
        body.put("tables", 2);
        body.put("seatsPerTable", 8);
        body.put("durationMinutes", 120);
        body.put("rhythm", Map.of("months", 2, "nth", 2, "weekday", "TUESDAY"));
        body.put("beganOn", beganOn.toString());
        body.put("startTime", "19:30");
    }

    public CycleWish with(String field, @Nullable Object value) {
        body.put(field, value);
        return this;
    }

    Map<String, @Nullable Object> toJson() {
        return body;
    }

    public UUID begunBy(Coordinator coordinator) {
        return Coordinator.id(
                coordinator.posts("/cycles", body).statusCode(201).extract().response());
    }
}
