package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody was reached at the wrong place, and a coordinator puts that right. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaddressingTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 6);

    @Test
    void the_link_in_the_wrong_mailbox_opens_nothing_any_more_and_a_new_one_goes_to_the_right_one() {
        var wrong = Neighbour.named("Riet");
        var right = Neighbour.named("Riet");
        var token = wrong.tokenAfterSigningUpFor(dialogue);

        corrects("EMAIL", right.address());

        mine(token, 401);
        mine(MailServer.mailTo(right.address()).token(), 200);
    }

    @Test
    void only_the_name_put_right_leaves_the_link_as_it_was() {
        var token = Neighbour.named("Riet").tokenAfterSigningUpFor(dialogue);

        coordinator.changes(person(), Map.of("name", "Rita", "language", "EN")).statusCode(200);

        mine(token, 200);
        coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .body("items[0].language", equalTo("EN"))
                .body("items[0].people[0].name", equalTo("Rita"));
    }

    @Test
    void who_was_to_be_called_and_turns_out_to_read_mail_gets_mail() {
        Neighbour.named("Riet")
                .at("LANDLINE", "030 231 23 45")
                .signsUpFor(dialogue)
                .statusCode(201);
        var address = Neighbour.named("Riet").address();
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);
        coordinator.reads("/calls").body("items", hasSize(1));

        corrects("EMAIL", address);

        coordinator.reads("/calls").body("items", empty());
        assertThat(MailServer.mailTo(address).subject()).startsWith("Gaat niet door");
    }

    private void corrects(String kind, String value) {
        coordinator
                .changes(person(), Map.of("contact", Map.of("kind", kind, "value", value)))
                .statusCode(200);
    }

    private String person() {
        return "/participants/"
                + Rows.one("select contact_person_id from registration where dialogue_id = '%s'", dialogue);
    }

    private static void mine(String token, int status) {
        given().header("Registration-Token", token)
                .get("/api/v1/my-registration")
                .then()
                .statusCode(status);
    }
}
