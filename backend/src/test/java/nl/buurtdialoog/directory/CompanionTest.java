package nl.buurtdialoog.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who comes along with somebody is a person of their own, who agrees for themselves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompanionTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator volunteer = coordinator.colleague(Role.PHONE_DESK);
    private UUID dialogue;

    @BeforeEach
    void riet_signed_up_with_mo_and_with_a_neighbour_who_has_no_name() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 1, 6);
        signsUp("Riet", "Mo", null);
    }

    @Test
    void who_came_with_whom_stands_with_each_of_them() {
        visits("Riet")
                .body("items[0].agreed", equalTo(true))
                .body("items[0].companions.name", contains("Mo", null))
                .body("items[0].companions[0].participantId", equalTo(id("Mo")))
                .body("items[0].companions[1].participantId", nullValue())
                .body("items[0].companions.agreed", contains(false, false));
        visits("Mo")
                .body("items[0].agreed", equalTo(false))
                .body("items[0].companions.name", contains("Riet", null))
                .body("items[0].companions.agreed", contains(true, false));
        coordinator.reads("/participants/" + id("Mo")).statusCode(200).body("consents", empty());
    }

    @Test
    void who_reads_of_a_companion_is_written_down_with_them() {
        visits("Riet");

        coordinator
                .colleague(Role.ADMINISTRATOR)
                .reads("/audit-entries?purpose=DIRECTORY&participantId=" + id("Mo"))
                .body("items", hasSize(1));
    }

    @Test
    void a_companion_agrees_for_themselves_and_withdraws_for_themselves() {
        agrees("Mo", "TAKING_PART", dialogue)
                .statusCode(200)
                .body("consents", hasSize(1))
                .body("consents[0].via", equalTo("PHONE"))
                .body("consents[0].dialogueTitle", equalTo(title()));
        agrees("Mo", "TAKING_PART", dialogue).statusCode(200).body("consents", hasSize(1));
        visits("Riet").body("items[0].companions.agreed", contains(true, false));

        var consent = volunteer
                .reads("/participants/" + id("Mo") + "/personal-file")
                .extract()
                .<String>path("consents[0].id");
        volunteer
                .does("/participants/%s/consents/%s/withdrawal".formatted(id("Mo"), consent))
                .statusCode(200);

        visits("Mo").body("items[0].cancelled", equalTo(true)).body("items[0].agreed", equalTo(false));
        visits("Riet")
                .body("items[0].cancelled", equalTo(false))
                .body("items[0].agreed", equalTo(true))
                .body("items[0].status", equalTo("CONFIRMED"));
    }

    @Test
    void what_nobody_can_agree_to_here_is_refused() {
        agrees("Mo", "LATER_INVITATIONS", null).statusCode(200);
        agrees("Mo", "LATER_INVITATIONS", dialogue)
                .statusCode(400)
                .body("errors.pointer", contains("/dialogueId"))
                .body("errors.code", contains("not-possible-here"));
        agrees("Mo", "PHOTOS", null).statusCode(400);
        agrees("Mo", "PHOTOS", Given.aPublishedDialogue(coordinator.organisationId, 1, 6))
                .statusCode(400);
        agrees("Mo", "OFFERING_A_TABLE", null).statusCode(400).body("errors.pointer", hasItem("/purpose"));
        post("Mo", Map.of("purpose", "LATER_INVITATIONS", "version", "1999"))
                .statusCode(400)
                .body("errors.code", contains("unknown-version"));
        Coordinator.somewhere()
                .posts(
                        "/participants/" + id("Mo") + "/consents",
                        Map.of("purpose", "LATER_INVITATIONS", "version", "2026-11"))
                .statusCode(404);
    }

    private ValidatableResponse visits(String name) {
        return coordinator.reads("/participants/" + id(name) + "/visits").statusCode(200);
    }

    private ValidatableResponse agrees(String name, String purpose, @Nullable UUID dialogueId) {
        var wish = new HashMap<String, Object>(Map.of("purpose", purpose, "version", "2026-11"));
        wish.put("dialogueId", dialogueId);
        return post(name, wish);
    }

    private ValidatableResponse post(String name, Map<String, ?> wish) {
        return volunteer.posts("/participants/" + id(name) + "/consents", wish);
    }

    private String id(String name) {
        return coordinator
                .posts("/participant-searches", Map.of("q", name))
                .extract()
                .path("items[0].id");
    }

    private String title() {
        return coordinator.reads("/dialogue-plans/" + dialogue).extract().path("title");
    }

    private void signsUp(@Nullable String... names) {
        var people = Arrays.stream(names)
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
                                Map.of("kind", "MOBILE", "value", "06 12 34 56 78"),
                                "language",
                                "NL",
                                "consents",
                                List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11"))))
                .statusCode(201);
    }
}
