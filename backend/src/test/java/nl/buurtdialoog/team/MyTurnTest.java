package nl.buurtdialoog.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What who makes a dialogue possible sees by one link, and how that link ends. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyTurnTest {

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final String address = "ravi." + UUID.randomUUID() + "@voorbeeld.nl";
    private UUID dialogue;
    private String member;
    private String token;

    @BeforeEach
    void a_host_with_a_link() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 2, 6);
        member = joins("VENUE_HOST", "Ravi", address);
        token = MailServer.mailTo(address).token();
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_host_sees_how_many_come_and_what_they_need_and_nobody_s_name() {
        coordinator
                .posts(
                        "/dialogues/" + dialogue + "/desk-registrations",
                        Given.aGuest("Riet", Map.of("hardOfHearing", true, "stepFree", true)))
                .statusCode(201);
        joins("CORE_GROUP", "Fatima", "fatima." + UUID.randomUUID() + "@voorbeeld.nl");

        mine(token)
                .statusCode(200)
                .body("name", equalTo("Ravi"))
                .body("part", equalTo("VENUE_HOST"))
                .body("coming", equalTo(1))
                .body("tables", equalTo(2))
                .body("needs.hardOfHearing", equalTo(1))
                .body("needs.stepFree", equalTo(1))
                .body("needs.diet", equalTo(0))
                .body("team.name", contains("Ravi", "Fatima"))
                .body("team.part", contains("VENUE_HOST", "CORE_GROUP"));
        assertThat(mine(token).extract().asString()).doesNotContain("Riet", "fatima.");
    }

    @Test
    void a_link_that_is_ended_opens_nothing_from_that_moment() {
        coordinator.undoes("/team-members/" + member + "/link").statusCode(204);

        isRefused(token);
        coordinator.reads("/team-members/" + member).body("linkOpen", equalTo(false));
    }

    @Test
    void another_link_ends_the_former_and_is_mailed() {
        coordinator.does("/team-members/" + member + "/link").statusCode(200).body("linkOpen", equalTo(true));

        isRefused(token);
        mine(MailServer.mailsTo(address, 2).getLast().token()).statusCode(200);
    }

    @Test
    void a_link_ends_by_itself_a_week_after_the_dialogue() {
        var endsAt = Given.within(
                coordinator.organisationId, () -> Dialogue.of(coordinator.organisationId, dialogue).endsAt);
        var untilTheEnd = Duration.between(Instant.now(), endsAt);
        clock.moveTo(untilTheEnd.plusDays(7).minusMinutes(5));
        mine(token).statusCode(200);
        clock.moveTo(untilTheEnd.plusDays(7).plusMinutes(5));

        isRefused(token);
    }

    @Test
    void who_left_the_team_has_no_link_any_more() {
        coordinator.deletes("/team-members/" + member).statusCode(204);

        isRefused(token);
    }

    @Test
    void a_link_of_another_kind_or_none_opens_nothing() {
        isRefused("abc");
        given().get("/api/v1/my-turn").then().statusCode(401);
        given().header("Table-Token", token).get("/api/v1/my-table").then().statusCode(401);
    }

    @Test
    void a_mail_to_who_has_no_link_leads_to_the_agenda() {
        coordinator.undoes("/team-members/" + member + "/link").statusCode(204);
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);

        assertThat(MailServer.mailTo(address, "Gaat niet door").text()).doesNotContain("/mijn-beurt#");
    }

    private String joins(String part, String name, String email) {
        return coordinator
                .posts(
                        "/dialogues/" + dialogue + "/team-members",
                        Map.of(
                                "part",
                                part,
                                "name",
                                name,
                                "contact",
                                Map.of("kind", "EMAIL", "value", email),
                                "language",
                                "NL"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse mine(String token) {
        return given().header("Team-Token", token).get("/api/v1/my-turn").then();
    }

    private static void isRefused(String token) {
        mine(token).statusCode(401).body("type", equalTo("/problems/link-not-valid"));
    }
}
