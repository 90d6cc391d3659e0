package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;

/** Somebody signs up on the web at the very moment that a volunteer does it for who calls. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LastSeatTest {

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID dialogue = dialogueWithSeats(organisation, 1);
    private final String desk = Given.aMember(organisation, Role.PHONE_DESK);

    @RepeatedTest(20)
    void the_last_seat_goes_to_one_of_the_web_and_the_phone_desk_and_the_other_is_told_to_wait() throws Exception {
        var ready = new CyclicBarrier(2);

        var answers = atOnce(
                () -> signsUp(ready, given(), "registrations", Neighbour.withoutContact("Wim van het web")),
                () -> signsUp(ready, asDesk(), "desk-registrations", Neighbour.withoutContact("Bep die belt")));

        assertThat(answers).containsExactlyInAnyOrder("CONFIRMED", "WAITING");
        assertThat(inTheDatabase()).isEqualTo("CONFIRMED WAITING");
        assertThat(Rows.one(
                        "select seats_taken || ' ' || waiting from dialogue_seats where dialogue_id = '%s'", dialogue))
                .isEqualTo("1 1");
    }

    private String signsUp(CyclicBarrier ready, RequestSpecification request, String way, Neighbour neighbour)
            throws Exception {
        request.contentType("application/json").body(neighbour.body());
        ready.await();
        return request.post("/api/v1/dialogues/{id}/{way}", dialogue, way)
                .then()
                .statusCode(201)
                .extract()
                .path("status");
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private String inTheDatabase() {
        return Rows.one(
                "select string_agg(status, ' ' order by status) from registration where dialogue_id = '%s'", dialogue);
    }

    private RequestSpecification asDesk() {
        return given().auth().oauth2(desk).header("Organisation", organisation.toString());
    }
}
