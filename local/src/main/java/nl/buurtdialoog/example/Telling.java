package nl.buurtdialoog.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What happens in one story on one day, as who did it asked the API. */
final class Telling {
    private static final int UNTIL_THE_CONVERSATION = 20;
    private static final int ATTEMPTS = 3;

    private final Cast cast;
    private final int port;
    private final Stage stage;
    private final Programme programme;

    Telling(Cast cast, int port, Stage stage, Programme programme) {
        this.cast = cast;
        this.port = port;
        this.stage = stage;
        this.programme = programme;
    }

    /** @param trajectories of the stories that began before */
    void tell(Story story, Map<Story, UUID> trajectories) throws IOException, InterruptedException {
        switch (stage.number() - story.begun()) {
            case 0 -> trajectories.put(story, begin(story));
            case 1 -> speakAndWrite(story, "/trajectories/" + trajectories.get(story));
            case 2 -> callAndLearn(story, "/trajectories/" + trajectories.get(story));
            default -> {}
        }
    }

    private UUID begin(Story story) throws IOException, InterruptedException {
        var coordinator = cast.coordinator(port);
        var id = Programme.id(coordinator.post("/trajectories", application(story)));
        var path = "/trajectories/" + id;
        switch (story.end()) {
            case APPLICATION -> {}
            case DECLINED ->
                answer(path, "DECLINED", "Jullie zoeken een zaal, geen advies. De gemeente helpt je daar verder mee.");
            case WAITING -> answer(path, "WAITING", "We zoeken een adviseur bij jullie in de buurt. Je hoort van ons.");
            default -> answer(path, "ACCEPTED", null);
        }
        if (story.end().isMatched()) {
            var adviser = programme.advisers().get(story.adviser() - 1);
            coordinator.put(path + "/adviser", path, Map.of("adviserId", adviser.toString()));
        }
        if (story.end() == End.PLANNED || story.end().isSpokenWith()) {
            plan(story, path);
        }
        return id;
    }

    private void answer(String path, String answer, @Nullable String reason) throws IOException, InterruptedException {
        var body = new HashMap<String, Object>(Map.of("answer", answer));
        if (reason != null) {
            body.put("reason", reason);
        }
        cast.coordinator(port).post(path + "/answer", body);
    }

    private void plan(Story story, String path) throws IOException, InterruptedException {
        var days = story.end() == End.PLANNED ? UNTIL_THE_CONVERSATION / 2 : UNTIL_THE_CONVERSATION;
        adviser(story)
                .put(
                        path + "/conversation",
                        path,
                        Map.of(
                                "way",
                                "ON_THE_SPOT",
                                "place",
                                "Bij " + story.name() + ", " + story.place(),
                                "startsAt",
                                stage.plusDays(days).toString()));
    }

    private void speakAndWrite(Story story, String path) throws IOException, InterruptedException {
        if (story.end() == End.STOPPED) {
            adviser(story).post(path + "/stopping", Map.of("reason", "De groep gaat op in een ander initiatief."));
        }
        if (!story.end().isSpokenWith()) {
            return;
        }
        adviser(story).put(path + "/conversation/notes", path, notes(story));
        if (!story.second().isEmpty()) {
            noteSecond(story, path);
        }
        if (story.end().isAdvised() || story.end() == End.FACTS) {
            var advice = path + "/advice-versions";
            adviser(story).post(advice, advice(story));
            adviser(story).post(advice + "/1/facts-question", Map.of());
            if (story.end().isAdvised()) {
                adviser(story).put(advice + "/1/facts", advice + "/1", Map.of("right", true));
                adviser(story).post(advice + "/1/sending", Map.of());
            }
        }
    }

    private void noteSecond(Story story, String path) throws IOException, InterruptedException {
        var initiative = adviser(story).get(path).path("initiative").path("id").asText();
        var contact = contact(story.second(), "MOBILE", story.telephone());
        adviser(story)
                .put(
                        "/initiatives/" + initiative + "/contacts/SECOND",
                        "/initiatives/" + initiative,
                        Map.of("contact", contact, "consentVia", "PAPER"));
    }

    private void callAndLearn(Story story, String path) throws IOException, InterruptedException {
        int inVain = story.end() == End.NOT_REACHED ? ATTEMPTS : story.end() == End.CALLED_IN_VAIN ? ATTEMPTS - 1 : 0;
        for (int attempt = 0; attempt < inVain; attempt++) {
            adviser(story).post(path + "/calls", Map.of("result", "NOT_REACHED"));
        }
        if (story.end().isReached()) {
            adviser(story).post(path + "/calls", call(story));
        }
        if (story.end() == End.CLOSED) {
            var lesson = adviser(story)
                    .post(
                            path + "/lessons",
                            Map.of(
                                    "title",
                                    story.lesson(),
                                    "body",
                                    "Bij %s hielp dit: %s. Het is ook iets voor anderen."
                                            .formatted(story.name(), story.approach())));
            if (story.kept()) {
                adviser(story)
                        .post(path + "/lessons/" + Programme.id(lesson) + "/proposal", Map.of("sourceAgreed", false));
            }
        }
    }

    private Api adviser(Story story) {
        return cast.adviser(story.adviser(), port);
    }

    private static Map<String, Object> application(Story story) {
        return Map.of(
                "via",
                "PHONE",
                "initiative",
                Map.of(
                        "name", story.name(),
                        "place", story.place(),
                        "region", story.region(),
                        "activities", story.activities(),
                        "sinceYear", story.since(),
                        "volunteers", story.volunteers(),
                        "participants", story.participants()),
                "contact",
                contact(story.contact(), "EMAIL", story.email()),
                "question",
                story.question(),
                "wantedWay",
                "ON_THE_SPOT");
    }

    private static Map<String, Object> contact(String name, String kind, String value) {
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

    private static Map<String, Object> notes(Story story) {
        return Map.of(
                "attendees",
                List.of(story.contact()),
                "notes",
                List.of(
                        Map.of("topic", "INITIATIVE", "words", story.activities() + ". " + story.question()),
                        Map.of("topic", "NEXT", "words", "Ze denken aan dit: " + story.approach() + ".")),
                "goals",
                story.goals(),
                "worksOn",
                List.of("SOCIAL"),
                "perspectiveBefore",
                story.before());
    }

    /** Cites the first articles of the toolkit, when there are any. */
    private Map<String, Object> advice(Story story) throws IOException, InterruptedException {
        var articles = adviser(story).get("/toolkit/articles?language=NL").path("items");
        return Map.of(
                "title",
                "Advies voor " + story.name(),
                "body",
                """
                ## Jullie vraag

                %s

                ## Wat we zagen

                %s. Jullie kennen elkaar, en daar kun je op bouwen.

                ## Waar je mee kunt beginnen

                - %s.
                - Vraag na afloop wat mensen de volgende keer anders willen.
                """.formatted(story.question(), story.activities(), story.approach()),
                "cited",
                StreamSupport.stream(articles.spliterator(), false)
                        .skip(story.begun() % 4)
                        .limit(2)
                        .map(Telling::cited)
                        .toList());
    }

    private static Map<String, Object> cited(JsonNode article) {
        return Map.of(
                "articleId", article.path("id").asText(),
                "number", article.path("number").asInt());
    }

    private static Map<String, Object> call(Story story) {
        return Map.of(
                "result",
                "REACHED",
                "did",
                "We zijn begonnen: " + story.approach() + ".",
                "helped",
                "Dat iemand van buiten meekeek.",
                "perspectiveAfter",
                story.after(),
                "approaches",
                List.of(Map.of("words", story.approach(), "kept", story.kept())));
    }
}
