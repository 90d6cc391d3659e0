package nl.buurtdialoog.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceResourceTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_neighbourhood_is_added_changed_and_removed() {
        var answer = coordinator
                .posts("/neighbourhoods", Map.of("name", "Zuilen", "municipality", "Utrecht"))
                .statusCode(201)
                .extract()
                .response();
        var path = "/neighbourhoods/" + Coordinator.id(answer);
        var old = coordinator.etag(path);

        assertThat(answer.header("Location")).isEqualTo("/api/v1" + path);
        coordinator.changes(path, Map.of("region", "Midden")).statusCode(200).body("region", equalTo("Midden"));
        coordinator.changes(path, Map.of("region", "Noord"), old).statusCode(412);
        coordinator.deletes(path).statusCode(204);
        coordinator.reads(path).statusCode(404);
    }

    @Test
    void the_same_neighbourhood_is_there_once() {
        var body = Map.of("name", "Zuilen", "municipality", "Utrecht");
        coordinator.posts("/neighbourhoods", body).statusCode(201);

        coordinator.posts("/neighbourhoods", body).statusCode(409).body("type", equalTo("/problems/already-exists"));
        Coordinator.somewhere().posts("/neighbourhoods", body).statusCode(201);
    }

    @Test
    void a_venue_without_dialogues_is_removed() {
        var neighbourhood = Given.aNeighbourhood(coordinator.organisationId, "Oost");
        var path = "/venues/" + Given.aVenue(coordinator.organisationId, "Podium Oost", neighbourhood).id;

        coordinator.deletes(path).statusCode(204);
        coordinator.reads(path).statusCode(404);
    }

    @Test
    void a_neighbourhood_with_a_venue_stays() {
        var neighbourhood = Given.aNeighbourhood(coordinator.organisationId, "Oost");
        Given.aVenue(coordinator.organisationId, "Podium Oost", neighbourhood);

        coordinator
                .deletes("/neighbourhoods/" + neighbourhood.id)
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"));
    }

    @Test
    void names_are_listed_as_the_dutch_list_them() {
        for (var name : List.of("Zuilen", "écluse", "Overvecht", "Eemplein", "'s-Gravesande", "oost")) {
            Given.aNeighbourhood(coordinator.organisationId, name);
        }

        coordinator
                .reads("/neighbourhoods")
                .body("items.name", contains("'s-Gravesande", "écluse", "Eemplein", "oost", "Overvecht", "Zuilen"));
    }

    @Test
    void a_list_goes_on_where_it_stopped() {
        for (int number = 0; number < 7; number++) {
            Given.aNeighbourhood(coordinator.organisationId, "Buurt " + number);
        }
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var asking = coordinator.asking().queryParam("limit", 3);
            var page = (cursor == null ? asking : asking.queryParam("cursor", cursor))
                    .get("/api/v1/neighbourhoods")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.name"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void a_venue_has_rooms_in_the_order_they_were_given() {
        var neighbourhood = Given.aNeighbourhood(coordinator.organisationId, "Oost");
        var rooms = List.of(Map.of("name", "Zaal", "seats", 40), Map.of("name", "Atelier", "seats", 12));
        var body = Map.ofEntries(
                Map.entry("name", "Podium Oost"),
                Map.entry("street", "Oudwijkerdwarsstraat"),
                Map.entry("houseNumber", "148"),
                Map.entry("postcode", "3581 LJ"),
                Map.entry("town", "Utrecht"),
                Map.entry("neighbourhoodId", neighbourhood.id),
                Map.entry("stepFree", true),
                Map.entry("accessibleToilet", true),
                Map.entry("hearingLoop", false),
                Map.entry("rooms", rooms));

        coordinator
                .posts("/venues", body)
                .statusCode(201)
                .body("rooms.name", contains("Zaal", "Atelier"))
                .body("neighbourhood.name", equalTo("Oost"));
        coordinator.reads("/venues").body("items[0].rooms.name", contains("Zaal", "Atelier"));
    }

    @Test
    void a_room_that_keeps_its_name_stays_the_same_room() {
        var path = "/venues/" + Given.aVenue(coordinator.organisationId).id;
        String before = coordinator.reads(path).extract().path("rooms[0].id");
        var known = coordinator.etag(path);
        var rooms = List.of(Map.of("name", "Keuken", "seats", 10), Map.of("name", "Zaal", "seats", 50));

        coordinator
                .changes(path, Map.of("rooms", rooms))
                .statusCode(200)
                .body("rooms.name", contains("Keuken", "Zaal"))
                .body("rooms[1].id", equalTo(before));
        coordinator.changes(path, Map.of("directions", "Bel aan"), known).statusCode(412);
    }

    @Test
    void two_rooms_do_not_share_a_name() {
        var path = "/venues/" + Given.aVenue(coordinator.organisationId).id;
        var room = Map.of("name", "Zaal", "seats", 10);

        coordinator
                .changes(path, Map.of("rooms", List.of(room, room)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/rooms"));
    }

    @Test
    void a_venue_and_a_room_where_a_dialogue_is_planned_stay() {
        var wish = Given.aWish(coordinator.organisationId);
        var path = "/venues/" + wish.venue();
        var room = coordinator.reads(path).extract().jsonPath().getUUID("rooms[0].id");
        coordinator.plans(wish.room(room));

        coordinator.deletes(path).statusCode(409).body("type", equalTo("/problems/in-use"));
        coordinator.changes(path, Map.of("rooms", List.of())).statusCode(409).body("type", equalTo("/problems/in-use"));
    }

    @Test
    void a_venue_that_moves_takes_its_coming_dialogues_along() {
        var wish = Given.aWish(coordinator.organisationId);
        var id = coordinator.publishes(wish);
        var lunetten = Given.aNeighbourhood(coordinator.organisationId, "Lunetten");

        coordinator
                .changes("/venues/" + wish.venue(), Map.of("neighbourhoodId", lunetten.id))
                .statusCode(200);
        coordinator.reads("/dialogues/" + id).body("neighbourhood.name", equalTo("Lunetten"));
    }
}
