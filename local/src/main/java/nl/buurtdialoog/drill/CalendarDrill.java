package nl.buurtdialoog.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a calendar program waits for an agenda of five thousand dialogues. It asks once in a while, so nothing is
 * answered from memory here.
 */
final class CalendarDrill {
    private static final int EVENTS = 5_000;
    private static final int TIMES_TO_WARM_UP = 20;
    private static final int TIMES = 50;
    private static final Duration PROMISED = Duration.ofMillis(300);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;

    private CalendarDrill(Stage stage) {
        this.request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/agenda/calendar?organisationId=%s"
                        .formatted(stage.replicas().port(0), stage.town().organisation())))
                .build();
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        var settings = new ArrayList<>(List.of("-Dbuurtdialoog.notices.fresh=0S"));
        if (arguments.contains("--row-by-row")) {
            settings.add("-Dquarkus.datasource.jdbc.additional-jdbc-properties.defaultRowFetchSize=1");
        }
        try (var stage = Stage.set(settings, List.of());
                var books = stage.books()) {
            stage.town().dialogueWithoutSeats(books);
            books.run("five-thousand.sql");
            return new CalendarDrill(stage).hold();
        }
    }

    /** True when half of the answers are there in the time that is promised. */
    private boolean hold() throws IOException, InterruptedException {
        var first = took();
        for (int time = 0; time < TIMES_TO_WARM_UP; time++) {
            took();
        }
        var times = new ArrayList<Duration>();
        for (int time = 0; time < TIMES; time++) {
            times.add(took());
        }
        times.sort(null);
        var half = times.get(TIMES / 2);
        System.out.printf(
                "%d events: the first time %d ms; %d times after that p50 %d ms, p99 %d ms; promised %d ms%n",
                EVENTS,
                first.toMillis(),
                TIMES,
                half.toMillis(),
                times.getLast().toMillis(),
                PROMISED.toMillis());
        return half.compareTo(PROMISED) <= 0;
    }

    private Duration took() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofString());
        var took = Duration.ofNanos(System.nanoTime() - began);
        require(answer);
        return took;
    }

    /** A quick answer with less in it would be no answer. */
    private static void require(HttpResponse<String> answer) {
        var events = answer.body().split("BEGIN:VEVENT", -1).length - 1;
        if (answer.statusCode() != 200 || events != EVENTS) {
            throw new IllegalStateException("%d with %d events".formatted(answer.statusCode(), events));
        }
    }
}
