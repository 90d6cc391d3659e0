package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is on the line asks what they signed up for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallerHistoryTest {

    private final Coordinator volunteer = Coordinator.somewhere().colleague(Role.PHONE_DESK);
    private final UUID soon = dialogueWithSeats(volunteer.organisationId, 6);
    private UUID later;

    @BeforeEach
    void another_dialogue_two_days_after_the_first() {
        later = Given.aPublishedDialogue(
                volunteer.organisationId,
                Given.aWish(volunteer.organisationId).titled("Elkaar zien").starting(Given.inDays(9)));
    }

    @Test
    void their_registrations_stand_there_the_furthest_ahead_first() {
        var riet = rietComesTwice();

        volunteer
                .reads("/participants/" + riet + "/registrations")
                .statusCode(200)
                .body("items.dialogue.id", contains(later.toString(), soon.toString()))
                .body("items[0].dialogue.title", equalTo("Elkaar zien"))
                .body("items[1].dialogue.venueName", equalTo("Buurthuis"))
                .body("items[0].registration.status", equalTo("CONFIRMED"))
                .body("items[0].registration.code", matchesPattern("[A-Z0-9]{3}-[A-Z0-9]{3}"))
                .body("next", nullValue());
        var next = volunteer
                .reads("/participants/" + riet + "/registrations?limit=1")
                .body("items.dialogue.id", contains(later.toString()))
                .extract()
                .<String>path("next");
        volunteer
                .reads("/participants/" + riet + "/registrations?limit=1&cursor=" + next)
                .body("items.dialogue.id", contains(soon.toString()));
    }

    @Test
    void who_signed_up_is_found_with_the_day_of_it() {
        rietComesTwice();

        volunteer
                .posts("/participant-searches", Map.of("q", "riet"))
                .body("items[0].name", equalTo("Riet"))
                .body("items[0].lastRegisteredAt", notNullValue())
                .body("items[1].lastRegisteredAt", nullValue());
    }

    @Test
    void another_organisation_finds_no_history_here_and_nobody_finds_that_of_nobody() {
        var riet = rietComesTwice();
        var other = Coordinator.somewhere();

        other.reads("/participants/" + riet + "/registrations").statusCode(404);
        volunteer.reads("/participants/" + UUID.randomUUID() + "/registrations").statusCode(404);
    }

    private String rietComesTwice() {
        var riet = Neighbour.named("Riet").at("LANDLINE", "030 231 23 45");
        riet.signsUpFor(soon).statusCode(201);
        riet.signsUpFor(later).statusCode(201);
        return Rows.one("select contact_person_id from registration where dialogue_id = '%s'", soon);
    }
}
