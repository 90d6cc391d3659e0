package nl.buurtdialoog.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody is known twice, and a person sees to it that they are one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeTest {

    private static final String MOBILE = "06 12 34 56 78";

    private final Coordinator coordinator = Coordinator.somewhere();
    private UUID soon;
    private UUID later;

    @BeforeEach
    void two_dialogues_to_come() {
        soon = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        later = Given.aPublishedDialogue(
                coordinator.organisationId,
                Given.aWish(coordinator.organisationId).starting(Given.inDays(9)));
    }

    @Test
    void who_is_known_twice_is_proposed_with_the_reason() {
        signsUp(soon, MOBILE, "Riet van Dam");
        signsUp(later, MOBILE, "Riet");
        signsUp(soon, "06 87 65 43 21", "Bep Jansen");
        signsUp(later, "06 87 65 43 22", "Bep Jansen");
        signsUp(soon, "06 11 11 11 11", "Jan de Vries");
        signsUp(later, "06 11 11 11 11", "Els de Vries");

        lookAlikes()
                .body("items.likeness", containsInAnyOrder("SAME_CONTACT", "SAME_NAME"))
                .body("items.one.name", containsInAnyOrder("Riet van Dam", "Bep Jansen"))
                .body("items.other.name", containsInAnyOrder("Riet", "Bep Jansen"));
        Coordinator.somewhere().reads("/look-alikes").body("items", empty());
    }

    @Test
    void who_signed_up_together_or_was_said_to_be_two_is_proposed_no_more() {
        signsUp(soon, MOBILE, "Jan de Boer", "Jan de Boer");
        signsUp(soon, "06 87 65 43 21", "Bep Jansen");
        signsUp(later, "06 87 65 43 22", "Bep Jansen");
        var beps = ids("bep");
        lookAlikes().body("items", hasSize(1));

        coordinator
                .asking()
                .put("/api/v1/participants/{id}/distinctions/{other}", beps.getFirst(), beps.getLast())
                .then()
                .statusCode(204);

        lookAlikes().body("items", empty());
    }

    @Test
    void everything_of_the_one_becomes_the_other_s_and_it_is_said_first() {
        signsUp(soon, MOBILE, "Riet van Dam");
        signsUp(later, MOBILE, "Riet");
        var kept = id("riet van dam");
        var gone =
                ids("riet").stream().filter(id -> !id.equals(kept)).findFirst().orElseThrow();

        coordinator
                .reads("/participants/" + kept + "/merge-previews/" + gone)
                .statusCode(200)
                .body("kept.name", equalTo("Riet van Dam"))
                .body("gone.name", equalTo("Riet"))
                .body("visits", equalTo(1))
                .body("consents", equalTo(1))
                .body("together", empty())
                .body("twoPeople", equalTo(false));
        merges(kept, gone).statusCode(200).body("consents", hasSize(2));

        coordinator
                .reads("/participants/" + kept + "/visits")
                .body("items.dialogueId", contains(later.toString(), soon.toString()));
        coordinator.reads("/participants/" + gone).statusCode(404);
        coordinator
                .reads("/dialogues/" + later + "/registrations")
                .body("items[0].people[0].name", equalTo("Riet van Dam"));
        coordinator
                .colleague(Role.ADMINISTRATOR)
                .reads("/audit-entries?purpose=MERGING")
                .body("items.findAll { it.act == 'CHANGED' }.participantId", containsInAnyOrder(kept, gone));
    }

    @Test
    void who_sits_at_one_dialogue_twice_keeps_the_better_place_and_the_other_goes_to_who_waits() {
        var small = Given.aPublishedDialogue(coordinator.organisationId, 1, 5);
        signsUp(small, "06 22 22 22 22", "A", "B", "C");
        signsUp(small, MOBILE, "Riet");
        signsUp(small, MOBILE, "Riet van Dam");
        signsUp(small, "06 33 33 33 33", "Wim");
        var kept = id("riet van dam");
        var gone =
                ids("riet").stream().filter(id -> !id.equals(kept)).findFirst().orElseThrow();
        coordinator
                .reads("/participants/" + kept + "/merge-previews/" + gone)
                .body("together.dialogueId", contains(small.toString()));

        merges(kept, gone).statusCode(200);

        coordinator
                .reads("/dialogues/" + small + "/registrations")
                .body("items.findAll { it.status == 'CANCELLED' }", hasSize(1))
                .body(
                        "items.find { it.people[0].name == 'Riet van Dam' && it.status == 'CONFIRMED' }.people",
                        hasSize(1))
                .body("items.find { it.people[0].name == 'Wim' }.status", equalTo("OFFERED"));
    }

    @Test
    void who_signed_up_together_is_two_people() {
        signsUp(soon, MOBILE, "Jan de Boer", "Jan de Boer");
        var jans = ids("jan");

        coordinator
                .reads("/participants/" + jans.getFirst() + "/merge-previews/" + jans.getLast())
                .body("twoPeople", equalTo(true));
        merges(jans.getFirst(), jans.getLast()).statusCode(409).body("type", equalTo("/problems/two-people"));
        merges(jans.getFirst(), jans.getFirst()).statusCode(400).body("errors[0].code", equalTo("the-same"));
        merges(jans.getFirst(), UUID.randomUUID().toString()).statusCode(404);
    }

    private ValidatableResponse merges(String kept, String gone) {
        return coordinator.posts("/participants/" + kept + "/merges", Map.of("otherId", gone));
    }

    private ValidatableResponse lookAlikes() {
        return coordinator.reads("/look-alikes").statusCode(200);
    }

    private String id(String words) {
        return ids(words).getFirst();
    }

    private List<String> ids(String words) {
        return coordinator
                .posts("/participant-searches", Map.of("q", words, "sort", "NAME"))
                .extract()
                .path("items.id");
    }

    private void signsUp(UUID dialogue, String mobile, String... names) {
        var people = Stream.of(names)
                .map(name -> {
                    var person = new HashMap<String, Object>();
                    person.put("name", name);
                    return person;
                })
                .toList();
        coordinator
                .posts(
                        "/dialogues/" + dialogue + "/desk-registrations",
                        Map.of(
                                "people",
                                people,
                                "together",
                                true,
                                "contact",
                                Map.of("kind", "MOBILE", "value", mobile),
                                "language",
                                "NL",
                                "consents",
                                List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11"))))
                .statusCode(201);
    }
}
