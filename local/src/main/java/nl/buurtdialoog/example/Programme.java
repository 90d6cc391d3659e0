package nl.buurtdialoog.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programme of the example, and who advises in it. */
record Programme(List<UUID> advisers) {
    private static final int PLACES = 40;
    private static final int BEFORE_THE_FIRST_STAGE = 20;
    private static final int A_YEAR = 365;
    private static final List<String> PROVINCES = List.of(
            "Drenthe",
            "Flevoland",
            "Friesland",
            "Gelderland",
            "Groningen",
            "Limburg",
            "Noord-Brabant",
            "Noord-Holland",
            "Overijssel",
            "Utrecht",
            "Zeeland",
            "Zuid-Holland");

    /** Whether there is one already. */
    static boolean isThere(Api coordinator) throws IOException, InterruptedException {
        return !coordinator.get("/advice-programmes").path("items").isEmpty();
    }

    static Programme begin(Cast cast, int port) throws IOException, InterruptedException {
        var today = LocalDate.now();
        var beginsOn = today.minusDays(new Stage(0).ago().toDays() + BEFORE_THE_FIRST_STAGE);
        var coordinator = cast.coordinator(port);
        coordinator.post(
                "/advice-programmes",
                Map.of(
                        "name",
                        "Over de drempel",
                        "beginsOn",
                        beginsOn.toString(),
                        "endsOn",
                        today.plusDays(A_YEAR).toString(),
                        "target",
                        PLACES,
                        "regions",
                        PROVINCES.stream()
                                .map(province -> Map.of("region", province, "places", places(province)))
                                .toList(),
                        "milestones",
                        milestones(today)));
        var advisers = new ArrayList<UUID>();
        for (int adviser = 1; adviser <= cast.advisers(); adviser++) {
            advisers.add(id(coordinator.post("/advisers", adviser(cast.account(adviser), beginsOn))));
        }
        return new Programme(advisers);
    }

    static UUID id(JsonNode made) {
        return UUID.fromString(made.path("id").asText());
    }

    private static int places(String province) {
        return List.of("Gelderland", "Noord-Brabant", "Noord-Holland", "Zuid-Holland")
                        .contains(province)
                ? 4
                : 3;
    }

    private static Map<String, Object> adviser(UUID account, LocalDate beginsOn) {
        return Map.of(
                "accountId",
                account.toString(),
                "trainedOn",
                beginsOn.minusDays(A_YEAR / 12).toString(),
                "most",
                10,
                "languages",
                List.of("NL", "EN"),
                "regions",
                List.of());
    }

    private static List<Map<String, Object>> milestones(LocalDate today) {
        return List.of(
                milestone(
                        "TOOLKIT_ADDITION",
                        "Drie nieuwe artikelen in de toolkit",
                        today.minusDays(60),
                        today.minusDays(70)),
                milestone("KNOWLEDGE_MEETING", "Kennisbijeenkomst met alle initiatieven", today.plusDays(120), null),
                milestone("FILM", "Film over vijf initiatieven", today.plusDays(200), null));
    }

    private static Map<String, Object> milestone(
            String kind, String title, LocalDate dueOn, @Nullable LocalDate doneOn) {
        var milestone = new HashMap<String, Object>(Map.of("kind", kind, "title", title, "dueOn", dueOn.toString()));
        if (doneOn != null) {
            milestone.put("doneOn", doneOn.toString());
        }
        return milestone;
    }
}
