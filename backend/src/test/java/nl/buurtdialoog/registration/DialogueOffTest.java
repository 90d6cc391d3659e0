package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.Given.aPublishedDialogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Mail;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A dialogue that does not take place, for those who would have come. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueOffTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private UUID dialogue = new UUID(0, 0);

    @BeforeEach
    void a_dialogue() {
        dialogue = aPublishedDialogue(coordinator.organisationId, 1, 8);
    }

    @Test
    void everybody_who_would_come_is_told_why_and_it_leaves_their_calendar() {
        var riet = Neighbour.named("Riet");
        var amy = Neighbour.named("Amy");
        var token = riet.tokenAfterSigningUpFor(dialogue);
        Neighbour.send(given(), dialogue, amy.body("null", "EN")).statusCode(201);
        var invitation = MailServer.mailTo(riet.address()).calendar();
        MailServer.mailTo(amy.address());

        calledOff();

        var mails = List.of(second(riet), second(amy));
        assertThat(mails)
                .extracting(Mail::subject)
                .allSatisfy(subject -> assertThat(subject).isNotBlank());
        assertThat(mails)
                .extracting(Mail::text)
                .allSatisfy(text -> assertThat(text).contains("Waterschade."));
        assertThat(mails.getFirst().text()).contains("Dag Riet,");
        assertThat(mails.getLast().text()).contains("Hello Amy,");
        assertThat(mails.getFirst().calendar())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", line(invitation, "UID:"))
                .doesNotContain(line(invitation, "SEQUENCE:"));
        given().header(RegistrationLink.HEADER, token)
                .get("/api/v1/my-registration")
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));
    }

    @Test
    void nobody_has_a_seat_any_more_and_nobody_can_sign_up() {
        Neighbour.withoutContact("Henk").signsUpFor(dialogue).statusCode(201);
        Neighbour.withoutContact("Ans").signsUpFor(dialogue).statusCode(201);

        calledOff();

        coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .statusCode(200)
                .body("items.status", everyItem(is("CANCELLED")));
        given().get("/api/v1/dialogues/" + dialogue + "/availability").then().body("seatsTaken", is(0));
        Neighbour.withoutContact("Laat").signsUpFor(dialogue).statusCode(409);
    }

    @Test
    void who_cancelled_before_is_not_told_again() {
        var riet = Neighbour.named("Riet");
        var token = riet.tokenAfterSigningUpFor(dialogue);
        given().header(RegistrationLink.HEADER, token)
                .post("/api/v1/my-registration/cancellation")
                .then()
                .statusCode(200);

        calledOff();

        assertThat(Rows.count("message where dialogue_id = '%s' and template = 'DIALOGUE_CANCELLED'", dialogue))
                .isZero();
    }

    private void calledOff() {
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "Waterschade."))
                .statusCode(200);
    }

    private static Mail second(Neighbour neighbour) {
        return MailServer.mailsTo(neighbour.address(), 2).getLast();
    }

    private static String line(String calendar, String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
