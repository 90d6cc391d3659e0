package nl.buurtdialoog.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who offers the table, opens the door or leads the talk hears what changes, and how many come. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamTest {

    @Inject
    MovableClock clock;

    @Inject
    FinalCounts counts;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final String fatima = "fatima." + UUID.randomUUID() + "@voorbeeld.nl";
    private UUID dialogue;
    private String team;

    @BeforeEach
    void a_dialogue_at_two_tables() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 2, 6);
        team = "/dialogues/" + dialogue + "/team-members";
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void who_joins_the_team_is_thanked_by_the_way_they_chose() {
        joins("VENUE_HOST", "Fatima", "EMAIL", fatima);
        joins("FACILITATOR", "Ravi", "LANDLINE", "030 231 23 45");

        var mail = MailServer.mailTo(fatima);
        assertThat(mail.subject()).startsWith("Fijn dat je helpt bij:");
        assertThat(mail.text()).contains("Fijn dat je de deur voor ons opendoet.");
        coordinator
                .reads(team)
                .body("items.name", contains("Fatima", "Ravi"))
                .body("items.how", contains("EMAIL", "CALL"));
    }

    @Test
    void the_team_hears_of_a_move_of_fewer_tables_and_of_a_cancellation() {
        joins("VENUE_HOST", "Fatima", "EMAIL", fatima);
        coordinator
                .changes(
                        "/dialogue-plans/" + dialogue,
                        Map.of("startsAt", Given.inDays(9).toString()))
                .statusCode(200);
        coordinator
                .posts("/dialogues/" + dialogue + "/table-merger", Map.of("tables", 1))
                .statusCode(200);
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);

        assertThat(templates()).containsExactly("TEAM_JOINED", "TEAM_CHANGED", "TEAM_CHANGED", "TEAM_CANCELLED");
    }

    @Test
    void the_final_count_is_told_once_when_people_are_reminded_and_it_goes_on() {
        joins("TABLE_ORGANISER", "Fatima", "EMAIL", fatima);
        peopleInAll(9);
        twoDaysBefore();
        assertThat(templates()).containsExactly("TEAM_JOINED");

        peopleInAll(11);
        counts.run();
        counts.run();

        assertThat(templates()).containsExactly("TEAM_JOINED", "TEAM_COUNT");
        assertThat(MailServer.mailTo(fatima, "Zoveel mensen komen er").text())
                .contains("Er komen 11 mensen, aan 2 tafels.");
    }

    @Test
    void who_left_the_team_hears_nothing_more() {
        var id = joins("VENUE_HOST", "Fatima", "EMAIL", fatima);
        coordinator.deletes("/team-members/" + id).statusCode(204);

        coordinator.reads(team).body("items", empty());
        coordinator.reads("/team-members/" + id).statusCode(404);
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);
        assertThat(templates()).containsExactly("TEAM_JOINED");
    }

    @Test
    void what_is_no_mail_address_is_refused() {
        coordinator
                .posts(team, member("VENUE_HOST", "Fatima", "EMAIL", "fatima"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/contact/value"));
    }

    private String joins(String part, String name, String kind, String value) {
        return coordinator
                .posts(team, member(part, name, kind, value))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> member(String part, String name, String kind, String value) {
        return Map.of("part", part, "name", name, "contact", Map.of("kind", kind, "value", value), "language", "NL");
    }

    private List<String> templates() {
        return Given.within(
                coordinator.organisationId,
                () -> Message.<Message>find(
                                "dialogueId = ?1 and template in ?2 order by createdAt, id",
                                dialogue,
                                TeamNews.templates())
                        .stream()
                        .map(message -> message.template.name())
                        .toList());
    }

    private void peopleInAll(int people) {
        Given.asOwner(
                "update dialogue_seats set seats_taken = %d where dialogue_id = '%s'".formatted(people, dialogue));
    }

    private void twoDaysBefore() {
        var startsAt = Instant.parse(
                coordinator.reads("/dialogue-plans/" + dialogue).extract().<String>path("startsAt"));
        var noon = startsAt.atZone(MovableClock.AMSTERDAM).minusDays(2).with(LocalTime.NOON);
        clock.moveTo(Duration.between(Instant.now(), noon.toInstant()));
        counts.run();
    }
}
