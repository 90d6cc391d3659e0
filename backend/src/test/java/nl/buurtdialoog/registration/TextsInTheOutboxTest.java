package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who tries the product out has no provider, and answers a text in the outbox as its receiver would. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = TextsStayHere.class, restrictToAnnotatedClass = true)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsInTheOutboxTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 1);

    @Test
    void an_offer_that_stays_in_the_outbox_is_answered_there() {
        Neighbour.withoutContact("Henk").signsUpFor(dialogue).statusCode(201);
        Neighbour.named("Zoë")
                .at("MOBILE", "06 12 34 56 78")
                .signsUpFor(dialogue)
                .statusCode(201);
        var henk = Rows.one("select id from registration where dialogue_id = '%s' and status = 'CONFIRMED'", dialogue);
        coordinator.does("/registrations/" + henk + "/cancellation").statusCode(200);
        Eventually.is(() -> "SEAT_OFFERED SENT".equals(newest("template") + " " + newest("status")));

        coordinator
                .posts("/text-messages/" + newest("id") + "/answer", "{\"yes\":true}")
                .statusCode(200)
                .body("answered", equalTo(true));

        coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .body("items.status", contains("CANCELLED", "CONFIRMED"));
    }

    private String newest(String field) {
        return coordinator.reads("/messages?limit=1").extract().path("items[0]." + field);
    }
}
