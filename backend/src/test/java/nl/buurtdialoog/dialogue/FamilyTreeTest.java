package nl.buurtdialoog.dialogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class FamilyTreeTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_dialogue_says_what_it_came_from_and_what_came_of_it() {
        var grandmother = aDialogue("Oma");
        var mother = cameFrom("Moeder", grandmother);
        var daughter = cameFrom("Dochter", mother);

        relatives(mother, "Oma", "Dochter");
        relatives(daughter, "Oma", "Moeder");
        coordinator.reads("/dialogue-plans/" + grandmother + "/relatives").body("items.steps", contains(1, 2));
        coordinator.reads("/dialogue-plans/" + mother).body("cameFromDialogueId", equalTo(grandmother.toString()));
    }

    @Test
    void a_ring_of_dialogues_has_an_end() {
        var one = aDialogue("Een");
        var two = cameFrom("Twee", one);
        coordinator
                .changes("/dialogue-plans/" + one, Map.of("cameFromDialogueId", two))
                .statusCode(200);

        relatives(one, "Twee");
    }

    @Test
    void no_dialogue_comes_from_itself_or_from_another_organisation() {
        var one = aDialogue("Een");
        var foreign = Coordinator.somewhere();
        var theirs = foreign.plans(Given.aWish(foreign.organisationId));

        coordinator
                .changes("/dialogue-plans/" + one, Map.of("cameFromDialogueId", one))
                .statusCode(400)
                .body("errors.code", contains("the-same"));
        coordinator
                .changes("/dialogue-plans/" + one, Map.of("cameFromDialogueId", theirs))
                .statusCode(404);
    }

    @Test
    void a_draft_that_is_removed_leaves_what_came_from_it() {
        var draft = aDialogue("Probeersel");
        var child = cameFrom("Kind", draft);

        coordinator.deletes("/dialogue-plans/" + draft).statusCode(204);

        coordinator.reads("/dialogue-plans/" + child + "/relatives").body("items", empty());
    }

    private void relatives(UUID dialogue, String... titles) {
        coordinator.reads("/dialogue-plans/" + dialogue + "/relatives").body("items.title", contains(titles));
    }

    private UUID cameFrom(String title, UUID other) {
        var child = aDialogue(title);
        coordinator
                .changes("/dialogue-plans/" + child, Map.of("cameFromDialogueId", other))
                .statusCode(200);
        return child;
    }

    private UUID aDialogue(String title) {
        return coordinator.plans(Given.aWish(coordinator.organisationId).titled(title));
    }
}
