package nl.buurtdialoog.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The line to the applications, over which anybody asks either. Who gets no answer, or hears that it is too busy, asks
 * again: the same, with the same key.
 */
final class Line {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Integer> ports;
    private final Habit habit;
    private final AtomicInteger repeated = new AtomicInteger();

    Line(List<Integer> ports) {
        this(ports, Habit.PATIENT);
    }

    Line(List<Integer> ports, Habit habit) {
        this.ports = ports;
        this.habit = habit;
    }

    /** How those who ask behave when an answer stays out. */
    enum Habit {
        /** Waits, and asks the same with the same key. */
        PATIENT,
        /** Often hangs up before the answer, and asks the same with the same key. */
        HASTY,
        /** The same, with a new key each time: what the key is there for goes wrong. */
        CARELESS;

        private Duration waits() {
            return this == PATIENT || ThreadLocalRandom.current().nextInt(4) > 0
                    ? ANSWER_WITHIN
                    : Duration.ofMillis(1 + ThreadLocalRandom.current().nextInt(20));
        }
    }

    /** What is asked; every write has a key of its own. */
    record Ask(String method, String path, String body, List<String> headers) {
        static Ask of(String method, String path, String body, String... headers) {
            return new Ask(method, path, body, List.of(headers));
        }
    }

    record Answer(int status, JsonNode body, String version) {
        boolean isDone() {
            return status < 300;
        }
    }

    /** The answer, however long it takes to get one. */
    Answer ask(Ask ask) throws InterruptedException {
        var first = UUID.randomUUID().toString();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var key = habit == Habit.CARELESS ? UUID.randomUUID().toString() : first;
            try {
                var response = client.send(request(ask, key), BodyHandlers.ofString());
                if (!isToBeAskedAgain(response)) {
                    return answer(response);
                }
            } catch (IOException unanswered) {
                // It may have been done or not: asking again with the same key is safe.
            }
            repeated.incrementAndGet();
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("No answer to %s %s within %s".formatted(ask.method, ask.path, PATIENCE));
    }

    /** How often something was asked again since the last time. */
    int repeated() {
        return repeated.getAndSet(0);
    }

    private HttpRequest request(Ask ask, String key) {
        int port = ports.get(ThreadLocalRandom.current().nextInt(ports.size()));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1%s".formatted(port, ask.path)))
                .timeout(habit.waits())
                .method(ask.method, BodyPublishers.ofString(ask.body))
                .header(
                        "Content-Type",
                        ask.method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .header("Idempotency-Key", key);
        return (ask.headers.isEmpty() ? request : request.headers(ask.headers.toArray(String[]::new))).build();
    }

    private static boolean isToBeAskedAgain(HttpResponse<String> response) {
        return response.statusCode() == 503
                || response.statusCode() == 409
                        && response.headers().firstValue("Retry-After").isPresent();
    }

    private static Answer answer(HttpResponse<String> response) throws IOException {
        var body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
        return new Answer(
                response.statusCode(),
                body,
                response.headers().firstValue("ETag").orElse(""));
    }
}
