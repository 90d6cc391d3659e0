package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is reached by post gets a letter, which somebody prints. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator volunteer = coordinator.colleague(Role.PHONE_DESK);
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 6);

    @Test
    void who_signs_up_by_post_has_a_letter_waiting_to_be_printed() {
        Neighbour.named("Dirk")
                .at("POST", "Plein 1, Utrecht")
                .signsUpFor(dialogue)
                .statusCode(201);

        volunteer
                .reads("/letters")
                .statusCode(200)
                .body("items.name", contains("Dirk"))
                .body("items[0].contact.value", equalTo("Plein 1, Utrecht"))
                .body("items[0].subject", equalTo("Je bent erbij: Thuis in Lombok"))
                .body("items[0].opening[0]", equalTo("Dag Dirk,"))
                .body("items[0].facts.label", contains("Wat", "Wanneer", "Waar", "Kosten"))
                .body("items[0].questions", containsString("030 123 45 67"));
    }

    @Test
    void what_is_printed_waits_no_longer_and_printing_it_twice_is_no_harm() {
        var letter = aLetter();

        volunteer.does("/letters/" + letter + "/printing").statusCode(200).body("name", equalTo("Dirk"));
        volunteer.does("/letters/" + letter + "/printing").statusCode(200);

        volunteer.reads("/letters").body("items", empty());
        coordinator.reads("/messages/" + letter).body("status", equalTo("SENT")).body("attempts", equalTo(1));
    }

    @Test
    void what_is_not_so_any_more_is_not_printed() {
        aLetter();

        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", "{\"reason\":\"De zaal is dicht.\"}")
                .statusCode(200);

        volunteer.reads("/letters").body("items.template", contains("DIALOGUE_CANCELLED"));
    }

    @Test
    void the_tray_is_read_page_by_page() {
        aLetter();
        Neighbour.named("Dora")
                .at("POST", "Plein 2, Utrecht")
                .signsUpFor(dialogue)
                .statusCode(201);

        var next = volunteer
                .reads("/letters?limit=1")
                .body("items.name", contains("Dirk"))
                .extract()
                .<String>path("next");

        volunteer.reads("/letters?limit=1&cursor=" + next).body("items.name", contains("Dora"));
    }

    @Test
    void another_organisation_finds_no_letter_here() {
        var letter = aLetter();
        var other = Coordinator.somewhere();

        other.reads("/letters").statusCode(200).body("items", empty());
        other.does("/letters/" + letter + "/printing").statusCode(404);
        volunteer
                .posts("/calls/" + letter + "/attempts", "{\"result\":\"REACHED\"}")
                .statusCode(404);
    }

    private String aLetter() {
        Neighbour.named("Dirk")
                .at("POST", "Plein 1, Utrecht")
                .signsUpFor(dialogue)
                .statusCode(201);
        return volunteer.reads("/letters").extract().path("items[0].id");
    }
}
