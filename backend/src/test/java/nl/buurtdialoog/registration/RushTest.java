package nl.buurtdialoog.registration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RushTest {

    private static final int AT_ONCE = 40;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final UUID organisation = Given.anOrganisation().id;

    /** A sample: {@code bin/drill storm} does it twenty times, and on two applications. */
    @RepeatedTest(5)
    void of_two_hundred_people_for_twenty_seats_exactly_twenty_get_one_and_the_others_wait() throws Exception {
        var dialogue = dialogueWithSeats(organisation, 20);
        var bodies = IntStream.range(0, 200)
                .mapToObj(i -> Neighbour.named("Buur " + i)
                        .at("MOBILE", "06123%05d".formatted(i))
                        .body())
                .toList();

        assertThat(statusesOf(dialogue, bodies)).isEqualTo(Map.of(201, 200L));
        assertThat(Rows.count("registration where dialogue_id = '%s' and status = 'WAITING'", dialogue))
                .isEqualTo(180);
        assertThat(confirmed(dialogue)).isEqualTo(20);
        assertThat(taken(dialogue)).isEqualTo("20");
    }

    @Test
    void one_person_who_presses_twenty_times_at_once_gets_one_seat() throws Exception {
        var dialogue = dialogueWithSeats(organisation, 20);
        var body = Neighbour.named("Haast").at("MOBILE", "0612345678").body();

        assertThat(statusesOf(dialogue, Collections.nCopies(20, body))).isEqualTo(Map.of(201, 20L));
        assertThat(confirmed(dialogue)).isEqualTo(1);
        assertThat(taken(dialogue)).isEqualTo("1");
    }

    private Map<Integer, Long> statusesOf(UUID dialogue, List<String> bodies) throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        bodies.forEach(body -> calls.add(() -> signUp(dialogue, body)));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses.stream().collect(groupingBy(status -> status, counting()));
        }
    }

    private int signUp(UUID dialogue, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:%d/api/v1/dialogues/%s/registrations".formatted(RestAssured.port, dialogue)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        // Who is told that we are too busy tries again, as the answer asks.
        int status = 503;
        for (int attempt = 0; attempt < 5 && status == 503; attempt++) {
            status = browser.send(request, BodyHandlers.discarding()).statusCode();
        }
        return status;
    }

    private static long confirmed(UUID dialogue) {
        return Rows.count(
                "registration_person p join registration r on r.id = p.registration_id"
                        + " where p.dialogue_id = '%s' and not p.cancelled and r.status = 'CONFIRMED'",
                dialogue);
    }

    private static String taken(UUID dialogue) {
        return Rows.one("select seats_taken from dialogue_seats where dialogue_id = '%s'", dialogue);
    }
}
