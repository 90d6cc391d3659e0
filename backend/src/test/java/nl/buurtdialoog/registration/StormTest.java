package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Everything at once, by every way in: parties that sign up on the web and at the desk, cancel whole or in part, come
 * back, take an offer or let it pass, while the number of tables changes.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StormTest {

    private static final int PEOPLE_AT_WORK = 6;
    private static final int ACTS_EACH = 12;
    private static final int MOST_SEATS = 9;

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID dialogue = dialogueWithSeats(organisation, 6);
    private final String desk = Given.aMember(organisation, Role.COORDINATOR, Role.PHONE_DESK);

    @RepeatedTest(20)
    void whatever_happens_at_once_seats_and_queue_stay_right(RepetitionInfo repetition) throws Exception {
        var works = IntStream.range(0, PEOPLE_AT_WORK)
                .<Callable<Void>>mapToObj(
                        worker -> () -> works(new Random(repetition.getCurrentRepetition() * 100L + worker)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(PEOPLE_AT_WORK)) {
            for (var work : threads.invokeAll(works)) {
                work.get();
            }
        }

        nobodyIsInTwice();
        whatIsCountedIsSo();
        noFreeSeatBesideWhoItIsFor();
        whoWaitsCameLater();
    }

    private Void works(Random chance) {
        for (int act = 0; act < ACTS_EACH; act++) {
            int status = act(chance);
            assertThat(status).as("done, refused, or too busy to try").isNotEqualTo(500);
            assertThat(taken()).isLessThanOrEqualTo(MOST_SEATS);
        }
        return null;
    }

    private int act(Random chance) {
        int dice = chance.nextInt(10);
        if (dice < 4) {
            var ways = List.of("registrations", "desk-registrations");
            return asDesk().contentType("application/json")
                    .body(party(chance))
                    .post("/api/v1/dialogues/{id}/{way}", dialogue, ways.get(chance.nextInt(2)))
                    .statusCode();
        }
        var registrations = registrations();
        if (registrations.isEmpty()) {
            return 200;
        }
        var one = registrations.get(chance.nextInt(registrations.size()));
        return switch (dice) {
            case 4 ->
                asDesk().delete("/api/v1/registrations/{id}/cancellation", one).statusCode();
            case 5, 6 ->
                asDesk().post("/api/v1/registrations/{id}/acceptance", one).statusCode();
            case 7 -> asDesk().post("/api/v1/registrations/{id}/refusal", one).statusCode();
            default ->
                asDesk().post("/api/v1/registrations/{id}/cancellation", one).statusCode();
        };
    }

    private static String party(Random chance) {
        var people = Stream.generate(() -> "{\"name\":%s,\"firstTime\":null,\"ageBand\":null,\"needs\":null}")
                .limit(1 + chance.nextInt(3))
                .collect(Collectors.toCollection(ArrayList::new));
        people.replaceAll(person -> person.formatted("null"));
        people.set(0, people.getFirst().replace("\"name\":null", "\"name\":\"Buur %d\"".formatted(chance.nextInt(40))));
        return """
                {"people":[%s],"together":%s,"contact":{"kind":"EMAIL","value":"storm%d@voorbeeld.nl"},
                 "language":"NL","via":null,"consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(String.join(",", people), chance.nextBoolean(), chance.nextInt(40));
    }

    private List<String> registrations() {
        var ids = Rows.one(
                "select coalesce(string_agg(id::text, ' '), '') from registration where dialogue_id = '%s'", dialogue);
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    private long taken() {
        return Rows.count(
                "registration_person p join registration r on r.id = p.registration_id where p.dialogue_id = '%s'"
                        + " and not p.cancelled and r.status in ('CONFIRMED', 'OFFERED')",
                dialogue);
    }

    private void nobodyIsInTwice() {
        assertThat(Rows.count(
                        "(select participant_id from registration_person where dialogue_id = '%s' and not cancelled"
                                + " and participant_id is not null group by participant_id having count(*) > 1) twice",
                        dialogue))
                .isZero();
    }

    private void whatIsCountedIsSo() {
        assertThat(Rows.one(
                        "select seats_taken || ' ' || waiting from dialogue_seats where dialogue_id = '%s'", dialogue))
                .isEqualTo(taken() + " "
                        + Rows.count(
                                "registration where dialogue_id = '%s' and status in ('WAITING', 'OFFERED')",
                                dialogue));
    }

    private void noFreeSeatBesideWhoItIsFor() {
        Given.within(organisation, () -> {
            var line = new WaitingLine(dialogue);
            int seats =
                    Integer.parseInt(Rows.one("select seats from dialogue_seats where dialogue_id = '%s'", dialogue));
            var tally = line.tally(SeatHold.seatsAt(dialogue, Instant.now()));
            assertThat(new Queue(tally.of(seats, 0), line.waiting()).turns()).isEmpty();
            return null;
        });
    }

    /** Of those who come alone and let nothing pass. */
    private void whoWaitsCameLater() {
        assertThat(Rows.count(
                        "registration waits join registration seated on seated.dialogue_id = waits.dialogue_id"
                                + " where waits.dialogue_id = '%s' and waits.status = 'WAITING' and waits.passed_seats = 0"
                                + " and seated.status = 'OFFERED' and seated.registered_at > waits.registered_at"
                                + " and (select count(*) from registration_person p where p.registration_id = waits.id"
                                + " and not p.cancelled) = 1",
                        dialogue))
                .isZero();
    }

    private RequestSpecification asDesk() {
        return given().auth().oauth2(desk).header("Organisation", organisation.toString());
    }
}
