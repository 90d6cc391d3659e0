package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyRegistrationTest {

    private static final String MINE = "/api/v1/my-registration";

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID dialogue = dialogueWithSeats(organisation, 2);
    private final Neighbour riet = Neighbour.named("Riet");

    @Test
    void who_holds_the_link_sees_the_registration_and_reading_changes_nothing() {
        var token = riet.tokenAfterSigningUpFor(dialogue);

        with(token).get(MINE).then().statusCode(200);
        with(token)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("people[0].name", equalTo("Riet"))
                .body("dialogue.id", equalTo(dialogue.toString()))
                .body("canCancel", equalTo(true));
        with(token).get(MINE + "/cancellation").then().statusCode(405);
    }

    @Test
    void cancelling_frees_the_seat_and_can_be_done_twice() {
        var token = riet.tokenAfterSigningUpFor(dialogue);
        Neighbour.named("Henk").signsUpFor(dialogue).statusCode(201);

        with(token).post(MINE + "/cancellation").then().statusCode(200).body("status", equalTo("CANCELLED"));
        with(token).post(MINE + "/cancellation").then().statusCode(200).body("canCancel", equalTo(false));

        Neighbour.named("Net op tijd").signsUpFor(dialogue).body("status", equalTo("CONFIRMED"));
        var mails = MailServer.mailsTo(riet.address(), 2);
        assertThat(mails).extracting(mail -> mail.subject()).contains("Je bent afgemeld: Thuis in Lombok");
        assertThat(mails.getLast().calendar()).contains("METHOD:CANCEL").contains("STATUS:CANCELLED");
    }

    @Test
    void once_it_has_begun_there_is_nothing_to_give_back() {
        var token = riet.tokenAfterSigningUpFor(dialogue);
        Given.asOwner(
                "update dialogue set starts_at = now() - interval '1 minute' where id = '%s'".formatted(dialogue));

        with(token).post(MINE + "/cancellation").then().statusCode(409).body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void a_renewed_link_ends_the_old_one() {
        var old = riet.tokenAfterSigningUpFor(dialogue);

        with(old).post(MINE + "/link-renewal").then().statusCode(202).body("sent", equalTo(true));

        isRefused(old);
        var renewed = MailServer.mailsTo(riet.address(), 2).getLast().token();
        assertThat(renewed).isNotEqualTo(old);
        with(renewed).get(MINE).then().statusCode(200);
    }

    @Test
    void a_link_that_somebody_made_up_or_changed_opens_nothing() {
        var token = riet.tokenAfterSigningUpFor(dialogue);
        var bytes = Base64.getUrlDecoder().decode(token);
        for (int place : new int[] {0, 20, 35, 40, bytes.length - 1}) {
            var changed = bytes.clone();
            changed[place] ^= 1;
            isRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
        isRefused(token.substring(0, token.length() - 4));
        isRefused("geen-link");
        isRefused("");
        given().get(MINE).then().statusCode(401).body("type", equalTo("/problems/link-not-valid"));
    }

    @Test
    void who_lost_the_link_has_it_mailed_and_nobody_learns_who_is_known() {
        riet.tokenAfterSigningUpFor(dialogue);
        var capitals = riet.address().replaceFirst("buur", "Buur");

        var known = ask(capitals);
        var unknown = ask("onbekend." + UUID.randomUUID() + "@voorbeeld.nl");

        assertThat(known).isEqualTo(unknown);
        var again = MailServer.mailsTo(riet.address(), 2).getLast();
        assertThat(again.subject()).isEqualTo("Je link voor: Thuis in Lombok");
        with(again.token()).get(MINE).then().statusCode(200);
    }

    private static String ask(String address) {
        return given().contentType("application/json")
                .body("{\"email\":\"%s\"}".formatted(address))
                .post("/api/v1/registration-links")
                .then()
                .statusCode(202)
                .extract()
                .asString();
    }

    private static void isRefused(String token) {
        with(token).get(MINE).then().statusCode(401).body("type", equalTo("/problems/link-not-valid"));
        with(token).post(MINE + "/cancellation").then().statusCode(401);
    }

    private static RequestSpecification with(String token) {
        return given().header("Registration-Token", token);
    }
}
