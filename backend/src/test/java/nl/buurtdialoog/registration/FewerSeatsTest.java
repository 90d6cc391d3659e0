package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FewerSeatsTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void fewer_seats_unseat_nobody_and_let_nobody_else_in() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, 2, 5);
        for (int number = 1; number <= 6; number++) {
            Neighbour.withoutContact("Buur " + number).signsUpFor(id).statusCode(201);
        }

        coordinator.changes("/dialogue-plans/" + id, Map.of("tables", 1)).body("seats", equalTo(5));
        given().get("/api/v1/dialogues/" + id + "/availability")
                .then()
                .body("seatsTaken", equalTo(6))
                .body("seatsLeft", equalTo(0));
        Neighbour.withoutContact("Wacht").signsUpFor(id).body("status", equalTo("WAITING"));
        coordinator.changes("/dialogue-plans/" + id, Map.of("tables", 2)).statusCode(200);
        given().get("/api/v1/dialogues/" + id + "/availability")
                .then()
                .body("seatsTaken", equalTo(7))
                .body("waiting", equalTo(1));
        Neighbour.withoutContact("Nu wel").signsUpFor(id).body("status", equalTo("CONFIRMED"));
    }
}
