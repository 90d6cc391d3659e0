package nl.buurtdialoog.trajectory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.paper.Printed;
import nl.buurtdialoog.toolkit.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an initiative reads of its advice by the one link that it has, and what it says of the facts (J11). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyAdviceTest {

    private Advising advising;
    private String address;

    @BeforeEach
    void an_adviser_who_spoke_with_an_initiative() {
        advising = Advising.somebody();
        address = advising.adviser()
                .reads("/trajectories/" + advising.trajectory())
                .extract()
                .path("contacts[0].contact.value");
    }

    @Test
    void the_initiative_says_what_is_not_right_and_gets_the_advice_once_it_is() throws Exception {
        advising.writes(Advising.words("Begin klein"));
        var token = asked();
        mine(token).body("items.title", contains("Begin klein"), "items[0].sentAt", nullValue());

        says(token, Map.of("right", false)).statusCode(400).body("errors[0].pointer", equalTo("/remark"));
        says(token, Map.of("right", false, "remark", "We begonnen in 2018"))
                .statusCode(200)
                .body("factsRight", equalTo(false));
        advising.reads(1).body("factsRemark", equalTo("We begonnen in 2018"), "needs", contains("FACTS"));

        advising.rewrites(1, Advising.words("Sinds 2018")).statusCode(200);
        mine(token).body("items", empty());
        asked();
        says(token, Map.of("right", true)).statusCode(200).body("factsCheckedAt", notNullValue());
        advising.sends(1).statusCode(200);

        var mail = MailServer.mailTo(address, "Jullie advies is klaar");
        mine(mail.token()).body("items.title", contains("Sinds 2018"), "items[0].sentAt", notNullValue());
        assertThat(Printed.ofFile(printed(mail.token(), 1).extract().asByteArray())
                        .text())
                .contains("Sinds 2018");
        says(token, Map.of("right", false, "remark", "Toch niet")).statusCode(409);
    }

    @Test
    void what_is_still_being_written_is_not_for_the_initiative() {
        advising.advises(1, Advising.words("Begin klein"));
        advising.writes(Advising.words("Begin groot"));
        var token = MailServer.mailTo(address, "Jullie advies is klaar").token();

        mine(token).body("items.number", contains(1));
        printed(token, 2).statusCode(404);
        by(token)
                .contentType("application/json")
                .body(Map.of("right", true))
                .post("/api/v1/my-trajectory/advice-versions/2/facts")
                .then()
                .statusCode(404);
    }

    @Test
    void beside_an_article_stands_that_there_is_a_newer_version() {
        var shelf = Shelf.somewhere();
        var article = shelf.publishes("Soep op straat");
        advising.advises(1, Advising.wordsCiting(article, 1));
        shelf.renews(article, 2, "Soep voor iedereen");

        mine(MailServer.mailTo(address, "Jullie advies is klaar").token())
                .body("items[0].cited[0].title", equalTo("Soep op straat"))
                .body("items[0].cited[0].url", endsWith("/toolkit/" + article + "?versie=1"))
                .body("items[0].cited[0].newerVersion", equalTo(true));
    }

    @Test
    void without_the_link_nobody_reads_it() {
        given().get("/api/v1/my-trajectory/advice-versions").then().statusCode(401);
        by("abc").get("/api/v1/my-trajectory/advice-versions").then().statusCode(401);
        printed("abc", 1).statusCode(401);
        says("abc", Map.of("right", true)).statusCode(401);
    }

    /** Asks the initiative by mail; answers the token of its link. */
    private String asked() {
        advising.adviser().does(advising.path("/1/facts-question")).statusCode(200);
        return MailServer.mailTo(address, "Klopt dit?").token();
    }

    private static ValidatableResponse mine(String token) {
        return by(token).get("/api/v1/my-trajectory/advice-versions").then().statusCode(200);
    }

    private static ValidatableResponse printed(String token, int number) {
        return by(token)
                .get("/api/v1/my-trajectory/advice-versions/{number}/pdf", number)
                .then();
    }

    private static ValidatableResponse says(String token, Map<String, Object> said) {
        return by(token)
                .contentType("application/json")
                .body(said)
                .post("/api/v1/my-trajectory/advice-versions/1/facts")
                .then();
    }

    private static RequestSpecification by(String token) {
        return given().header(TrajectoryLink.HEADER, token);
    }
}
