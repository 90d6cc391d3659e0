package nl.buurtdialoog.dialogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Wish;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialoguePlanTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private Wish wish;

    @BeforeEach
    void wish() {
        wish = Given.aWish(coordinator.organisationId);
    }

    @Test
    void what_is_left_out_comes_from_the_theme_and_the_start() {
        var theme = Given.aTheme(coordinator.organisationId, "Thuis in je buurt");

        coordinator
                .posts("/dialogue-plans", wish.theme(theme.id).toJson())
                .statusCode(201)
                .body("title", equalTo("Thuis in je buurt"))
                .body("questions.text", contains("Waar droom je van?"))
                .body("registrationClosesAt", equalTo(wish.startsAt().toString()))
                .body("seats", equalTo(16))
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void a_plan_has_a_place_of_its_own() {
        var answer = coordinator
                .posts("/dialogue-plans", wish.toJson())
                .statusCode(201)
                .extract()
                .response();

        assertThat(answer.header("Location")).isEqualTo("/api/v1/dialogue-plans/" + Coordinator.id(answer));
        assertThat(answer.header("ETag")).isEqualTo(coordinator.etag("/dialogue-plans/" + Coordinator.id(answer)));
    }

    @Test
    void nobody_plans_in_the_past() {
        coordinator
                .posts(
                        "/dialogue-plans",
                        wish.starting(Instant.now().minusSeconds(60)).toJson())
                .statusCode(400)
                .body("errors.pointer", contains("/startsAt"))
                .body("errors.code", contains("not-in-the-future"));
    }

    @Test
    void sign_up_does_not_close_after_the_start() {
        coordinator
                .posts(
                        "/dialogue-plans",
                        wish.closing(wish.startsAt().plusSeconds(1)).toJson())
                .statusCode(400)
                .body("errors.pointer", contains("/registrationClosesAt"));
    }

    @Test
    void five_to_eight_sit_at_a_table() {
        coordinator.posts("/dialogue-plans", wish.tables(1, 4).toJson()).statusCode(400);
        coordinator.posts("/dialogue-plans", wish.tables(1, 9).toJson()).statusCode(400);
        coordinator.posts("/dialogue-plans", wish.tables(1, 5).toJson()).statusCode(201);
    }

    @Test
    void no_more_seats_than_the_room_holds() {
        var inRoom = wish.room(coordinator
                .reads("/venues/" + wish.venue())
                .extract()
                .jsonPath()
                .getUUID("rooms[0].id"));

        coordinator.posts("/dialogue-plans", inRoom.tables(5, 8).toJson()).statusCode(201);
        coordinator
                .posts("/dialogue-plans", inRoom.tables(6, 8).toJson())
                .statusCode(400)
                .body("errors.pointer", contains("/tables"));
    }

    @Test
    void more_tables_are_more_seats() {
        var id = coordinator.plans(wish.tables(2, 8));

        coordinator.changes("/dialogue-plans/" + id, Map.of("tables", 3)).body("seats", equalTo(24));
    }

    @Test
    void a_sign_up_does_not_change_the_version_that_a_coordinator_edits() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, wish);
        var known = coordinator.etag("/dialogue-plans/" + id);
        Given.asOwner("update dialogue_seats set seats_taken = 1 where dialogue_id = '%s'".formatted(id));

        coordinator
                .changes("/dialogue-plans/" + id, Map.of("food", "Soep"), known)
                .statusCode(200);
    }

    @Test
    void who_edits_names_the_version_they_know() {
        var path = "/dialogue-plans/" + coordinator.plans(wish);
        var old = coordinator.etag(path);

        coordinator.changes(path, Map.of("food", "Soep"), old).statusCode(200).body("food", equalTo("Soep"));
        coordinator.changes(path, Map.of("food", "Taart"), old).statusCode(412);
        coordinator
                .asking()
                .contentType("application/merge-patch+json")
                .body("{\"food\": \"Taart\"}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(428);
        coordinator.reads(path).body("food", equalTo("Soep"));
    }

    @Test
    void what_a_change_does_not_name_stays_and_null_takes_away() {
        var path = "/dialogue-plans/" + coordinator.plans(wish.titled("Soep en verhalen"));
        coordinator.changes(path, Map.of("price", "2 euro")).body("title", equalTo("Soep en verhalen"));
        var nothing = new HashMap<String, Object>();
        nothing.put("price", null);

        coordinator.changes(path, nothing).body("price", equalTo(null)).body("title", equalTo("Soep en verhalen"));
    }

    @Test
    void a_closing_at_the_start_moves_along_with_it() {
        var path = "/dialogue-plans/" + coordinator.plans(wish);
        var later = wish.startsAt().plus(Duration.ofDays(1)).toString();

        coordinator
                .changes(path, Map.of("startsAt", later))
                .statusCode(200)
                .body("registrationClosesAt", equalTo(later));
    }

    @Test
    void a_title_and_questions_that_were_the_themes_follow_another_theme() {
        var path = "/dialogue-plans/" + coordinator.plans(wish);
        var other = Given.aTheme(coordinator.organisationId, "Meedoen");

        coordinator.changes(path, Map.of("themeId", other.id)).body("title", equalTo("Meedoen"));
    }

    @Test
    void a_change_is_as_strict_as_a_plan() {
        var path = "/dialogue-plans/" + coordinator.plans(wish);

        coordinator.changes(path, Map.of("tables", 51)).statusCode(400).body("errors.pointer", contains("/tables"));
        coordinator.changes(path, Map.of("startsAt", "2020-01-01T10:00:00Z")).statusCode(400);
        coordinator
                .changes(path, Map.of("organisationId", Given.anOrganisation().id))
                .statusCode(400);
    }

    @Test
    void what_everybody_sees_changes_with_the_plan() {
        var id = Given.aPublishedDialogue(coordinator.organisationId, wish);
        var before = given().get("/api/v1/dialogues/" + id).jsonPath().getString("updatedAt");

        coordinator
                .changes("/dialogue-plans/" + id, Map.of("title", "Nieuwe titel"))
                .statusCode(200);
        given().get("/api/v1/dialogues/" + id)
                .then()
                .body("title", equalTo("Nieuwe titel"))
                .body("updatedAt", not(equalTo(before)));
    }

    @Test
    void the_plans_are_found_by_status_words_and_days() {
        var draft = coordinator.plans(wish.titled("Café Zoë")).toString();
        var published = coordinator.publishes(wish.starting(Given.inDays(20))).toString();

        plans("status", "DRAFT").body("items.id", contains(draft));
        plans("status", "PUBLISHED").body("items.id", contains(published));
        plans("q", "cafe zoe").body("items.id", contains(draft));
        plans("until", "2020-01-01").body("items", empty());
        coordinator.reads("/dialogue-plans").body("items.id", contains(draft, published));
    }

    @Test
    void the_phone_desk_reads_plans_and_makes_none() {
        var id = coordinator.plans(wish).toString();
        var desk = coordinator.colleague(Role.PHONE_DESK);

        desk.reads("/dialogue-plans").body("items.id", contains(id));
        desk.reads("/dialogue-plans/" + id).statusCode(200);
        desk.posts("/dialogue-plans", wish.toJson()).statusCode(403);
        desk.does("/dialogues/" + id + "/publication").statusCode(403);
    }

    private io.restassured.response.ValidatableResponse plans(String filter, String value) {
        return coordinator
                .asking()
                .queryParam(filter, value)
                .get("/api/v1/dialogue-plans")
                .then()
                .statusCode(200);
    }
}
