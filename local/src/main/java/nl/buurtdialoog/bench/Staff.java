package nl.buurtdialoog.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import nl.buurtdialoog.bench.Country.Kind;

/**
 * Somebody who works for the first organisation: who took over the articles to begin with, and began an advice programme
 * of forty initiatives; who did so before goes on with that.
 *
 * @param article one of those articles
 */
record Staff(String token, String programme, String article) {
    private static final int PLACES = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    static Staff begin(int port, String token) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var api = new Api(client, port, token);
            var begun = api.first("/advice-programmes");
            return new Staff(
                    token, begun.isEmpty() ? programme(api) : begun, api.first("/toolkit/articles?language=NL"));
        }
    }

    private static String programme(Api api) throws IOException, InterruptedException {
        api.post("/toolkit/starter-set", "{}");
        var programme = api.post("/advice-programmes", """
                {"name":"Over de drempel","beginsOn":"%s","endsOn":"%s","target":%d,
                 "regions":[{"region":"Utrecht","places":%d}],"milestones":[]}""".formatted(
                        LocalDate.now().minusDays(30), LocalDate.now().plusDays(335), PLACES, PLACES));
        for (int place = 1; place <= PLACES; place++) {
            var trajectory = api.post("/trajectories", APPLICATION.formatted(place));
            api.post("/trajectories/" + trajectory.path("id").asText() + "/answer", "{\"answer\":\"ACCEPTED\"}");
        }
        return programme.path("id").asText();
    }

    String[] headers() {
        return new String[] {"Authorization: Bearer " + token, "Organisation: " + Kind.ORGANISATION.id(0)};
    }

    static final String APPLICATION = """
            {"via":"PHONE","initiative":{"name":"Samen eten %1$d","place":"Utrecht","region":"Utrecht",
              "activities":"Eten met buren","sinceYear":2020,"volunteers":"UP_TO_5","participants":"FROM_16_TO_50"},
             "contact":{"name":"Sam %1$d","contact":{"kind":"MOBILE","value":"06121212%1$02d"},"language":"NL",
              "consentVersion":"2026-11"},
             "question":"Hoe vinden we meer mensen?","wantedWay":"ON_THE_SPOT"}""";

    private record Api(HttpClient client, int port, String token) {
        JsonNode post(String path, String body) throws IOException, InterruptedException {
            return ask("POST", path, body);
        }

        /** The id of the first in a list; empty when there is none. */
        String first(String path) throws IOException, InterruptedException {
            return ask("GET", path, "").path("items").path(0).path("id").asText();
        }

        JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1%s".formatted(port, path)))
                    .header("Authorization", "Bearer " + token)
                    .header("Organisation", Kind.ORGANISATION.id(0))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        }
    }
}
