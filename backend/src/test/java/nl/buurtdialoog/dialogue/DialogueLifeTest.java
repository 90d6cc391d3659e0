package nl.buurtdialoog.dialogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueLifeTest {

    private static final Map<String, Integer> COUNTS =
            Map.of("tablesHeld", 2, "tablesCalledOff", 0, "participants", 14, "firstTimers", 5);

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_draft_is_nobodys_until_it_is_published() {
        var id = coordinator.plans(Given.aWish(coordinator.organisationId));

        visits(id).statusCode(404);
        coordinator.does("/dialogues/" + id + "/publication").statusCode(200).body("status", equalTo("PUBLISHED"));
        visits(id)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("registrationOpen", equalTo(true))
                .body("seatsLeft", equalTo(16));
    }

    @Test
    void nothing_of_a_draft_is_public() {
        var id = Given.aDraft(coordinator.organisationId, 1, 8);

        for (var path : List.of("", "/availability", "/alternatives", "/calendar")) {
            given().get("/api/v1/dialogues/" + id + path).then().statusCode(404);
        }
    }

    @Test
    void while_nobody_signed_up_it_becomes_a_draft_again() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);

        coordinator.undoes("/dialogues/" + id + "/publication").statusCode(200).body("status", equalTo("DRAFT"));
        visits(id).statusCode(404);
    }

    @Test
    void once_somebody_signed_up_it_stays_public() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);
        Given.asOwner("update dialogue_seats set seats_taken = 1 where dialogue_id = '%s'".formatted(id));

        coordinator
                .undoes("/dialogues/" + id + "/publication")
                .statusCode(409)
                .body("type", equalTo("/problems/dialogue-has-registrations"));
        visits(id).statusCode(200);
    }

    @Test
    void it_is_cancelled_with_a_reason_that_everybody_reads() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);

        coordinator
                .posts("/dialogues/" + id + "/cancellation", Map.of("reason", " "))
                .statusCode(400);
        coordinator
                .posts("/dialogues/" + id + "/cancellation", Map.of("reason", "De zaal heeft waterschade."))
                .statusCode(200);
        visits(id)
                .body("status", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("De zaal heeft waterschade."))
                .body("registrationOpen", equalTo(false));
    }

    @Test
    void a_draft_is_removed_and_never_cancelled_for_nobody_may_see_it() {
        var id = Given.aDraft(coordinator.organisationId, 1, 8);

        coordinator
                .posts("/dialogues/" + id + "/cancellation", Map.of("reason", "Toch niet."))
                .statusCode(409);
        visits(id).statusCode(404);
        coordinator.deletes("/dialogue-plans/" + id).statusCode(204);
        coordinator.reads("/dialogue-plans/" + id).statusCode(404);
    }

    @Test
    void what_was_published_is_not_removed() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);

        coordinator.deletes("/dialogue-plans/" + id).statusCode(409).body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void it_is_not_held_before_it_starts() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);

        coordinator.does("/dialogues/" + id + "/holding").statusCode(409);
    }

    @Test
    void closing_freezes_the_counts() {
        var id = held();

        coordinator
                .posts("/dialogues/" + id + "/closing", COUNTS)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("counts.participants", equalTo(14));
        coordinator.posts("/dialogues/" + id + "/closing", COUNTS).statusCode(409);
        coordinator.changes("/dialogue-plans/" + id, Map.of("tables", 1)).statusCode(409);
        coordinator.reads("/dialogue-plans/" + id).body("counts.tablesHeld", equalTo(2));
    }

    @Test
    void more_newcomers_than_people_is_a_mistake() {
        var counts = Map.of("tablesHeld", 1, "tablesCalledOff", 0, "participants", 4, "firstTimers", 5);

        coordinator
                .posts("/dialogues/" + held() + "/closing", counts)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/firstTimers"));
    }

    @Test
    void counts_come_after_holding() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);

        coordinator.posts("/dialogues/" + id + "/closing", COUNTS).statusCode(409);
        coordinator.reads("/dialogue-plans/" + id).body("counts", nullValue());
    }

    @Test
    void nothing_changes_once_it_is_held_or_cancelled() {
        var cancelled = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);
        coordinator
                .posts("/dialogues/" + cancelled + "/cancellation", Map.of("reason", "Ziek."))
                .statusCode(200);

        for (var id : List.of(held(), cancelled)) {
            coordinator
                    .changes("/dialogue-plans/" + id, Map.of("title", "Anders"))
                    .statusCode(409);
            coordinator.does("/dialogues/" + id + "/publication").statusCode(409);
            coordinator.undoes("/dialogues/" + id + "/publication").statusCode(409);
        }
    }

    @Test
    void the_agenda_also_shows_what_was_cancelled_held_and_closed() {
        var open = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);
        var off = Given.aPublishedDialogue(coordinator.organisationId, 1, 8);
        coordinator
                .posts("/dialogues/" + off + "/cancellation", Map.of("reason", "Ziek."))
                .statusCode(200);
        var held = held();

        given().queryParam("organisationId", coordinator.organisationId)
                .queryParam("from", "2020-01-01")
                .get("/api/v1/dialogues")
                .then()
                .body("items.id", containsInAnyOrder(open.toString(), off.toString(), held.toString()))
                .body("items.status", not(equalTo("DRAFT")));
    }

    /** Held yesterday: planned as a programme does it, which may name what is past. */
    private UUID held() {
        var wish =
                Given.aWish(coordinator.organisationId).starting(Instant.now().minus(Duration.ofDays(1)));
        var id = Given.aPublishedDialogue(coordinator.organisationId, wish);
        coordinator.does("/dialogues/" + id + "/holding").statusCode(200).body("status", equalTo("HELD"));
        return id;
    }

    private static io.restassured.response.ValidatableResponse visits(UUID id) {
        return given().get("/api/v1/dialogues/" + id).then();
    }
}
