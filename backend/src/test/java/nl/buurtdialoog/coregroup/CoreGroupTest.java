package nl.buurtdialoog.coregroup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import nl.buurtdialoog.shared.Problem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who carries a cycle, what each sees by their own link, and what the link of an evening opens. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoreGroupTest {

    @Inject
    MovableClock clock;

    @Inject
    EveningLink evening;

    private Carried cycle;
    private Coordinator coordinator;

    @BeforeEach
    void a_cycle() {
        cycle = Carried.byNobodyYet();
        coordinator = cycle.coordinator;
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void somebody_sees_the_own_cycle_with_names_and_no_contacts() {
        var token = cycle.joinsByMail("Fatima");
        cycle.joins("Kwame", "MOBILE", "06 12345678");
        var other = Carried.by(coordinator);
        other.joins("Ravi");
        other.edition(1, 30);
        var edition = cycle.edition(1, 40);
        coordinator
                .posts("/dialogues/" + edition + "/desk-registrations", Given.aGuest("Willemijn"))
                .statusCode(201);

        var answer = Carried.mine(token)
                .statusCode(200)
                .body("name", equalTo("Fatima"))
                .body("group.name", contains("Kwame"))
                .body("editions", hasSize(1))
                .body("editions[0].coming", equalTo(1))
                .body("editions[0].tasks", hasSize(5))
                .body("editions[0].evening", nullValue());
        assertThat(answer.extract().asString()).doesNotContain("+316", "Ravi", "Willemijn", "@voorbeeld.nl");
    }

    @Test
    void a_task_of_another_cycle_does_not_exist_for_you() {
        var token = cycle.joinsByMail("Fatima");
        var other = Carried.by(coordinator);
        var task = other.task(other.edition(1, 30), "RECRUITMENT");

        Carried.does(token, task, "taking").statusCode(404);
        Carried.does(token, UUID.randomUUID().toString(), "taking").statusCode(404);
        var mine = cycle.task(cycle.edition(1, 30), "RECRUITMENT");
        Carried.does(token, mine, "taking").statusCode(200);
        Carried.handsOver(token, mine, other.joins("Ravi")).statusCode(404);
    }

    @Test
    void not_now_is_one_tap_and_holds_until_it_is_taken_back() {
        var token = cycle.joinsByMail("Fatima");
        var edition = cycle.edition(1, 40);

        pauses(token, true);
        coordinator.does("/dialogues/" + edition + "/care-task-requests").statusCode(200);
        assertThat(cycle.tasks(edition)).allSatisfy(task -> assertThat(task).containsEntry("status", "OPEN"));
        pauses(token, false);
        coordinator.does("/dialogues/" + edition + "/care-task-requests").statusCode(200);
        assertThat(cycle.tasks(edition)).allSatisfy(task -> assertThat(task).containsEntry("status", "ASKED"));
    }

    @Test
    void a_member_is_changed_sent_another_link_and_ended() {
        var address = "ravi." + UUID.randomUUID() + "@voorbeeld.nl";
        var path = "/core-group-members/" + cycle.joins("Ravi", "EMAIL", address);
        var first = MailServer.mailTo(address).token();

        coordinator
                .changes(path, Map.of("kind", "PARTNER", "name", "Ravi van de bibliotheek"))
                .statusCode(200)
                .body("kind", equalTo("PARTNER"));
        coordinator.does(path + "/link").statusCode(200);
        Carried.mine(first).statusCode(401);
        var second = MailServer.mailsTo(address, 2).getLast().token();
        Carried.mine(second).statusCode(200).body("name", equalTo("Ravi van de bibliotheek"));
        coordinator.undoes(path + "/link").statusCode(204);
        Carried.mine(second).statusCode(401).body("type", equalTo("/problems/link-not-valid"));
        coordinator.reads(path).statusCode(200).body("linkOpen", equalTo(false));
        coordinator
                .changes(path, Map.of("contact", Map.of("kind", "EMAIL", "value", "geen adres")))
                .statusCode(400);
    }

    @Test
    void there_is_room_for_so_many_and_no_more() {
        for (int i = 0; i < 30; i++) {
            cycle.joins("Buur " + i);
        }
        coordinator
                .posts(
                        "/cycles/" + cycle.cycle + "/core-group-members",
                        Map.of(
                                "kind", "VOLUNTEER",
                                "name", "Nog een",
                                "contact", Map.of("kind", "NONE"),
                                "language", "NL"))
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many"));
        coordinator
                .reads("/cycles/" + cycle.cycle + "/core-group-members")
                .body("items", hasSize(30))
                .body("items[0].how", equalTo("NONE"));
    }

    @Test
    void an_evening_opens_the_evening_before_for_who_leads_it_and_closes_a_day_after() {
        var token = cycle.joinsByMail("Fatima");
        var edition = cycle.edition(1, 10);
        Carried.does(token, cycle.task(edition, "FACILITATION"), "taking")
                .statusCode(200)
                .body("editions[0].eveningOpensAt", notNullValue())
                .body("editions[0].evening", nullValue());
        var dialogue = dialogue(edition);
        at(EveningLink.opensAt(dialogue).plusSeconds(60));
        String opener = Carried.mine(token).extract().path("editions[0].evening");

        assertThat(opens(opener)).isEqualTo(edition);
        at(dialogue.endsAt.plus(Duration.ofHours(24)).minusSeconds(60));
        assertThat(opens(opener)).isEqualTo(edition);
        at(dialogue.endsAt.plus(Duration.ofHours(24)).plusSeconds(60));
        isShut(opener);
        at(EveningLink.opensAt(dialogue).minusSeconds(60));
        isShut(opener);
        assertThat(EveningLink.opensAt(dialogue).atZone(MovableClock.AMSTERDAM).getHour())
                .isEqualTo(18);
    }

    @Test
    void an_evening_follows_who_leads_it() {
        var fatima = cycle.joinsByMail("Fatima");
        var kwame = cycle.joinsByMail("Kwame");
        var edition = cycle.edition(1, 10);
        var task = cycle.task(edition, "FACILITATION");
        Carried.does(fatima, task, "taking").statusCode(200);
        at(dialogue(edition).startsAt);
        String hers = Carried.mine(fatima).extract().path("editions[0].evening");
        assertThat(opens(hers)).isEqualTo(edition);

        Carried.handsOver(fatima, task, null).statusCode(200);
        isShut(hers);
        Carried.mine(kwame).body("editions[0].evening", nullValue());
        Carried.does(kwame, task, "taking").statusCode(200).body("editions[0].evening", notNullValue());
        isShut(hers);
    }

    @Test
    void the_evening_of_a_dialogue_that_is_called_off_does_not_open() {
        var token = cycle.joinsByMail("Fatima");
        var edition = cycle.edition(1, 10);
        Carried.does(token, cycle.task(edition, "FACILITATION"), "taking").statusCode(200);
        at(dialogue(edition).startsAt.minusSeconds(3600));
        String opener = Carried.mine(token).extract().path("editions[0].evening");
        coordinator
                .posts("/dialogues/" + edition + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);

        isShut(opener);
    }

    private void at(Instant moment) {
        clock.moveTo(Duration.between(Instant.now(), moment));
    }

    private Dialogue dialogue(UUID id) {
        return Given.within(coordinator.organisationId, () -> Dialogue.of(coordinator.organisationId, id));
    }

    private UUID opens(String token) {
        return Given.within(coordinator.organisationId, () -> evening.edition(token).id);
    }

    private void isShut(String token) {
        Assertions.assertThatThrownBy(() -> opens(token)).isInstanceOf(Problem.class);
    }

    private static void pauses(String token, boolean paused) {
        given().header(CoreGroupLink.HEADER, token)
                .contentType("application/json")
                .body(Map.of("paused", paused))
                .put("/api/v1/my-core-group/pause")
                .then()
                .statusCode(200)
                .body("paused", equalTo(paused));
    }
}
