package nl.buurtdialoog.adviceprogramme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A period in which forty initiatives are advised, and what it promises besides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceProgrammeTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_programme_has_its_four_goals_and_the_three_of_initiatives() {
        coordinator
                .reads(begun(wish()))
                .body("target", equalTo(40))
                .body("regions.region", contains("Utrecht", "Zeeland"))
                .body("programmeGoals", hasSize(4))
                .body("initiativeGoals", contains("NETWORK", "BELONGING", "MEANING"));
    }

    @Test
    void milestones_stand_in_the_order_in_which_they_are_due_and_are_said_to_be_done() {
        var programme = begun(wish());
        coordinator
                .reads(programme)
                .body("milestones.kind", contains("KNOWLEDGE_MEETING", "FILM"))
                .body("milestones[0].doneOn", nullValue());

        var done = new HashMap<String, Object>(milestone("KNOWLEDGE_MEETING", "2027-03-01"));
        done.put("doneOn", "2027-03-02");
        coordinator
                .changes(programme, Map.of("milestones", List.of(milestone("FILM", "2027-09-01"), done)))
                .statusCode(200)
                .body("milestones.doneOn", contains("2027-03-02", null))
                .body("target", equalTo(40));
    }

    @Test
    void it_ends_after_it_begins_and_names_each_region_once() {
        var wish = wish();
        wish.put("endsOn", wish.get("beginsOn"));
        coordinator
                .posts("/advice-programmes", wish)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/endsOn"))
                .body("errors[0].code", equalTo("before-the-first-day"));

        wish = wish();
        wish.put(
                "regions",
                List.of(Map.of("region", "Utrecht", "places", 1), Map.of("region", " utrecht", "places", 2)));
        coordinator.posts("/advice-programmes", wish).statusCode(400).body("errors[0].code", equalTo("named-twice"));
    }

    @Test
    void the_one_that_began_last_comes_first_and_an_adviser_may_read_it() {
        begun(wish());
        var later = wish();
        later.put("name", "Nog eens veertig");
        later.put("beginsOn", "2027-01-01");
        begun(later);

        var adviser = coordinator.colleague(Role.ADVISER);
        adviser.reads("/advice-programmes")
                .statusCode(200)
                .body("items.name", contains("Nog eens veertig", "Veertig keer advies"));
        adviser.posts("/advice-programmes", wish()).statusCode(403);
    }

    private String begun(Map<String, Object> wish) {
        return "/advice-programmes/"
                + coordinator
                        .posts("/advice-programmes", wish)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> wish() {
        var wish = new HashMap<String, Object>();
        wish.put("name", "Veertig keer advies");
        wish.put("beginsOn", "2026-10-01");
        wish.put("endsOn", "2028-09-30");
        wish.put("target", 40);
        wish.put(
                "regions", List.of(Map.of("region", "Utrecht", "places", 8), Map.of("region", "Zeeland", "places", 4)));
        wish.put("milestones", List.of(milestone("FILM", "2027-09-01"), milestone("KNOWLEDGE_MEETING", "2027-03-01")));
        return wish;
    }

    private static Map<String, Object> milestone(String kind, String dueOn) {
        return Map.of("kind", kind, "title", "Wat we beloofden", "dueOn", dueOn);
    }
}
