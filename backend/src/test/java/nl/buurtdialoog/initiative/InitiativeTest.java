package nl.buurtdialoog.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is known of a residents' group, and where it came from. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InitiativeTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator adviser = coordinator.colleague(Role.ADVISER);

    @Test
    void an_initiative_tells_what_it_does_and_how_many_it_reaches() {
        coordinator
                .reads(noted("Soep op straat", "Lombok", "Utrecht"))
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("initiative.name", equalTo("Soep op straat"))
                .body("initiative.sinceYear", equalTo(2024))
                .body("initiative.volunteers", equalTo("FROM_6_TO_15"))
                .body("initiative.participants", equalTo("OVER_50"))
                .body("contacts", empty())
                .body("origins", empty());
    }

    @Test
    void it_is_found_by_words_of_its_name_or_place_and_by_its_region() {
        noted("Soep op straat", "Lombok", "Utrecht");
        noted("Café Zonder Naam", "Zutphen", "Gelderland");
        noted("Samen soep", "Zeist", "utrecht");

        names("?q=soep").body("items", hasSize(2)).body("items.name", contains("Samen soep", "Soep op straat"));
        names("?q=cafe zut").body("items.name", contains("Café Zonder Naam"));
        names("?region=Utrecht").body("items.name", contains("Samen soep", "Soep op straat"));
        names("?q=soep&region=Gelderland").body("items", empty());
    }

    @Test
    void a_long_list_goes_on_where_it_ended() {
        noted("Ananas", "Lombok", "Utrecht");
        noted("Éclair", "Lombok", "Utrecht");
        noted("Framboos", "Lombok", "Utrecht");

        String next = names("?limit=2")
                .body("items.name", contains("Ananas", "Éclair"))
                .extract()
                .path("next");
        names("?limit=2&cursor=" + next)
                .body("items.name", contains("Framboos"))
                .body("next", nullValue());
    }

    @Test
    void an_adviser_reads_and_a_coordinator_changes() {
        var initiative = noted("Soep op straat", "Lombok", "Utrecht");
        adviser.reads(initiative).statusCode(200);
        adviser.reads("/initiatives").statusCode(200);
        adviser.changes(initiative, Map.of("place", "Zuilen")).statusCode(403);

        coordinator
                .changes(initiative, Map.of("place", "Zuilen", "participants", "FROM_16_TO_50"))
                .statusCode(200)
                .body("initiative.place", equalTo("Zuilen"))
                .body("initiative.participants", equalTo("FROM_16_TO_50"))
                .body("initiative.activities", equalTo("Elke week samen eten"));
    }

    @Test
    void it_came_from_a_dialogue_and_from_an_action() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        var initiative = noted("Soep op straat", "Lombok", "Utrecht");

        cameFrom(initiative, Map.of("dialogueId", sample.dialogue));
        cameFrom(initiative, Map.of("dialogueId", sample.dialogue));
        cameFrom(initiative, Map.of("actionId", sample.action));

        String origin = coordinator
                .reads(initiative)
                .body("origins.title", contains("Thuis in Lombok", "Samen koffie"))
                .body("origins[0].dialogueId", equalTo(sample.dialogue.toString()))
                .body("origins[1].actionId", equalTo(sample.action.toString()))
                .body("origins[1].happenedAt", notNullValue())
                .extract()
                .path("origins[0].id");
        coordinator.undoes(initiative + "/origins/" + origin).statusCode(204);
        coordinator.reads(initiative).body("origins.title", contains("Samen koffie"));
    }

    @Test
    void an_origin_is_one_thing_of_the_own_organisation() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        var elsewhere = Sample.of(Given.anOrganisation().id, "PUBLISHED");
        var origins = noted("Soep op straat", "Lombok", "Utrecht") + "/origins";

        for (var wish : new Map[] {Map.of(), Map.of("dialogueId", sample.dialogue, "actionId", sample.action)}) {
            coordinator.posts(origins, wish).statusCode(400).body("errors[0].code", equalTo("dialogue-or-action"));
        }
        coordinator.posts(origins, Map.of("dialogueId", elsewhere.dialogue)).statusCode(404);
        coordinator.posts(origins, Map.of("actionId", elsewhere.action)).statusCode(404);
    }

    @Test
    void what_changed_beside_it_is_seen_by_who_read_it_before() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        var initiative = noted("Soep op straat", "Lombok", "Utrecht");
        var before = coordinator.etag(initiative);
        cameFrom(initiative, Map.of("actionId", sample.action));

        coordinator.changes(initiative, Map.of("place", "Zuilen"), before).statusCode(412);
    }

    @Test
    void one_that_was_advised_cannot_be_removed() {
        var initiative = noted("Soep op straat", "Lombok", "Utrecht");
        Advised.initiative(coordinator.organisationId, id(initiative), "CLOSED", "now()");

        coordinator.deletes(initiative).statusCode(409).body("type", equalTo("/problems/in-use"));
        coordinator.reads(initiative).statusCode(200);
    }

    @Test
    void one_that_was_never_advised_can() {
        var initiative = noted("Soep op straat", "Lombok", "Utrecht");
        coordinator.deletes(initiative).statusCode(204);
        coordinator.reads(initiative).statusCode(404);
    }

    @Test
    void it_takes_the_dialogue_it_came_from_no_further_than_that_is_there() {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        var initiative = noted("Soep op straat", "Lombok", "Utrecht");
        cameFrom(initiative, Map.of("actionId", sample.action));
        Given.asOwner("delete from action where id = '%s'".formatted(sample.action));

        coordinator.reads(initiative).body("origins", empty());
    }

    private ValidatableResponse names(String query) {
        return coordinator.reads("/initiatives" + query).statusCode(200);
    }

    private void cameFrom(String initiative, Map<String, UUID> origin) {
        coordinator.posts(initiative + "/origins", origin).statusCode(200);
    }

    private String noted(String name, String place, String region) {
        var wish = new HashMap<String, Object>();
        wish.put("name", name);
        wish.put("place", place);
        wish.put("region", region);
        wish.put("activities", "Elke week samen eten");
        wish.put("sinceYear", 2024);
        wish.put("volunteers", "FROM_6_TO_15");
        wish.put("participants", "OVER_50");
        var made = coordinator.posts("/initiatives", wish).statusCode(201).extract();
        assertThat(made.header("Location")).endsWith("/initiatives/" + made.path("id"));
        return "/initiatives/" + made.path("id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
