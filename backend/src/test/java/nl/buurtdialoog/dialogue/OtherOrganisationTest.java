package nl.buurtdialoog.dialogue;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherOrganisationTest {

    private final Coordinator ours = Coordinator.somewhere();
    private final Coordinator theirs = Coordinator.somewhere();
    private Wish ourWish;
    private Wish theirWish;

    @BeforeEach
    void wishes() {
        ourWish = Given.aWish(ours.organisationId);
        theirWish = Given.aWish(theirs.organisationId);
    }

    /** Everybody may see the dialogue, so the database does not hide it from us: only the query does. */
    @Test
    void the_plan_of_what_it_published_does_not_exist_for_us() {
        var plan = "/dialogue-plans/" + theirs.publishes(theirWish);

        untouchable(plan, theirs.etag(plan));
    }

    @Test
    void its_plans_do_not_exist_for_us() {
        var plan = "/dialogue-plans/" + theirs.plans(theirWish);

        ours.reads("/dialogue-plans").body("items", empty());
        untouchable(plan, theirs.etag(plan));
    }

    @Test
    void its_dialogues_are_not_ours_to_act_on() {
        var dialogue = "/dialogues/" + theirs.publishes(theirWish);
        var counts = Map.of("tablesHeld", 1, "tablesCalledOff", 0, "participants", 6);

        ours.does(dialogue + "/publication").statusCode(404);
        ours.undoes(dialogue + "/publication").statusCode(404);
        ours.posts(dialogue + "/cancellation", Map.of("reason", "Onzin")).statusCode(404);
        ours.does(dialogue + "/holding").statusCode(404);
        ours.posts(dialogue + "/closing", counts).statusCode(404);
        theirs.reads(dialogue).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void its_places_and_themes_do_not_exist_for_us() {
        String neighbourhood =
                theirs.reads("/venues/" + theirWish.venue()).extract().path("neighbourhood.id");

        for (var path : new String[] {
            "/venues/" + theirWish.venue(), "/themes/" + theirWish.theme(), "/neighbourhoods/" + neighbourhood
        }) {
            untouchable(path, theirs.etag(path));
        }
    }

    @Test
    void its_campaigns_are_to_be_read_and_not_to_be_touched() {
        var path = "/campaigns/" + campaignOf(theirs);
        var etag = theirs.etag(path);

        ours.reads(path).statusCode(200);
        ours.changes(path, Map.of("name", "Van ons"), etag).statusCode(404);
        ours.asking().header("If-Match", etag).delete("/api/v1" + path).then().statusCode(404);
    }

    @Test
    void a_plan_names_nothing_of_another_organisation() {
        var theirRoom = theirs.reads("/venues/" + theirWish.venue())
                .extract()
                .jsonPath()
                .getUUID("rooms[0].id");
        var path = "/dialogue-plans/" + ours.plans(ourWish);
        var foreign = new LinkedHashMap<String, UUID>();
        foreign.put("themeId", theirWish.theme());
        foreign.put("venueId", theirWish.venue());
        foreign.put("roomId", theirRoom);
        foreign.put("campaignId", campaignOf(theirs));

        foreign.forEach((property, id) -> {
            var body = new HashMap<>(ourWish.toJson());
            body.put(property, id);
            ours.posts("/dialogue-plans", body).statusCode(404);
            ours.changes(path, Map.of(property, id)).statusCode(404);
        });
    }

    @Test
    void a_room_of_another_venue_is_not_found() {
        var other = Given.aVenue(ours.organisationId);
        var room = ours.reads("/venues/" + other.id).extract().jsonPath().getUUID("rooms[0].id");

        ours.posts("/dialogue-plans", ourWish.room(room).toJson()).statusCode(404);
    }

    @Test
    void a_venue_stands_in_no_neighbourhood_of_another_organisation() {
        String neighbourhood =
                theirs.reads("/venues/" + theirWish.venue()).extract().path("neighbourhood.id");

        ours.changes("/venues/" + ourWish.venue(), Map.of("neighbourhoodId", neighbourhood))
                .statusCode(404);
    }

    private void untouchable(String path, String etag) {
        ours.reads(path).statusCode(404);
        ours.changes(path, Map.of("name", "Van ons"), etag).statusCode(404);
        ours.asking().header("If-Match", etag).delete("/api/v1" + path).then().statusCode(404);
        theirs.reads(path).statusCode(200);
    }

    private static UUID campaignOf(Coordinator coordinator) {
        return Coordinator.id(coordinator
                .posts("/campaigns", Map.of("name", "Week", "startsOn", "2026-09-01", "endsOn", "2026-09-14"))
                .statusCode(201)
                .extract()
                .response());
    }
}
