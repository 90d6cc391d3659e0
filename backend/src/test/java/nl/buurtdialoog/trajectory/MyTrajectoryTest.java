package nl.buurtdialoog.trajectory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who speaks for an initiative follows its advice by one link, without an account (J11). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyTrajectoryTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Asking garden = Asking.byMail("De Buurttuin");

    @Test
    void from_the_first_mail_on_the_link_says_how_it_stands_and_what_comes_next() {
        var token = asked();
        mine(token)
                .statusCode(200)
                .body("name", equalTo("Fatma Yilmaz"))
                .body("initiative", equalTo("De Buurttuin"))
                .body("step", equalTo("APPLICATION"))
                .body("answerBy", notNullValue())
                .body("adviceBy", nullValue());

        coordinator.posts(theOne() + "/answer", Map.of("answer", "ACCEPTED")).statusCode(200);
        mine(token)
                .body("step", equalTo("MATCHING"))
                .body("answerBy", nullValue())
                .body("conversationBy", notNullValue())
                .body("adviceBy", notNullValue())
                .body("callFrom", notNullValue())
                .body("adviser", nullValue());
    }

    @Test
    void that_we_are_late_is_for_us_to_know() {
        var token = asked();
        Given.asOwner("update trajectory set applied_at = applied_at - interval '40 days' where organisation_id = '%s'"
                .formatted(coordinator.organisationId));

        coordinator.reads(theOne()).body("overdue", equalTo(true));
        mine(token).body("answerBy", nullValue());
    }

    @Test
    void they_say_what_they_tried_and_may_take_back_that_it_is_told() {
        var token = asked();
        said(token, "We belden bij iedereen aan.", true)
                .statusCode(200)
                .body("tried", equalTo("We belden bij iedereen aan."))
                .body("exampleShown", equalTo(true));
        coordinator
                .reads(theOne())
                .body("tried", equalTo("We belden bij iedereen aan."))
                .body("exampleShown", equalTo(true));

        said(token, " ", false).body("tried", nullValue()).body("exampleShown", equalTo(false));
    }

    @Test
    void who_has_no_link_says_the_same_by_telephone() {
        asked();
        coordinator
                .puts(theOne() + "/experience", Map.of("tried", "Samen soep gekookt.", "exampleShown", true))
                .statusCode(200)
                .body("tried", equalTo("Samen soep gekookt."))
                .body("exampleShown", equalTo(true));
    }

    @Test
    void who_asks_to_be_forgotten_is_and_the_link_opens_nothing() {
        var token = asked();
        given().header(TrajectoryLink.HEADER, token)
                .delete("/api/v1/my-trajectory/contact")
                .then()
                .statusCode(204);

        mine(token).statusCode(401);
        coordinator
                .reads(theOne())
                .statusCode(200)
                .body("contacts", empty())
                .body("question", equalTo("Hoe bereiken we buren die nu niet komen?"));
    }

    @Test
    void another_link_ends_the_former() {
        var token = asked();
        coordinator.does(theOne() + "/link").statusCode(200);

        mine(token).statusCode(401);
        mine(MailServer.mailTo(garden.value(), "Je link naar jullie advies").token())
                .statusCode(200);
    }

    @Test
    void who_speaks_for_it_from_now_on_gets_the_link_and_who_did_has_none() {
        var token = asked();
        String initiative = coordinator.reads(theOne()).extract().path("initiative.id");
        var ali = new Asking("De Buurttuin", "Ali", "EMAIL", "ali-" + UUID.randomUUID() + "@voorbeeld.nl");
        coordinator
                .puts(
                        "/initiatives/" + initiative + "/contacts/FIRST",
                        Map.of("contact", ali.contact(), "consentVia", "PHONE"))
                .statusCode(200);

        mine(token).statusCode(401);
        mine(MailServer.mailTo(ali.value()).token()).body("name", equalTo("Ali"));
        assertThat(MailServer.mailsTo(garden.value())).hasSize(1);
    }

    @Test
    void a_link_of_another_kind_or_none_opens_nothing() {
        mine("abc").statusCode(401);
        given().get("/api/v1/my-trajectory").then().statusCode(401);
    }

    private String asked() {
        GivenTrajectory.aProgramme(coordinator.organisationId, 40);
        garden.asks(coordinator.organisationId).statusCode(201);
        return MailServer.mailTo(garden.value()).token();
    }

    private String theOne() {
        return "/trajectories/" + coordinator.reads("/trajectories").extract().<String>path("items[0].id");
    }

    private static ValidatableResponse mine(String token) {
        return given().header(TrajectoryLink.HEADER, token)
                .get("/api/v1/my-trajectory")
                .then();
    }

    private static ValidatableResponse said(String token, String tried, boolean shown) {
        return given().header(TrajectoryLink.HEADER, token)
                .contentType("application/json")
                .body(Map.of("tried", tried, "exampleShown", shown))
                .post("/api/v1/my-trajectory/experience")
                .then();
    }
}
