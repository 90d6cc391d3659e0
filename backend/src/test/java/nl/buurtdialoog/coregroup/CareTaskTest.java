package nl.buurtdialoog.coregroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The five tasks of an edition: when they are due, whose turn it is, and how they are asked, handed over and done. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CareTaskTest {

    @Inject
    MovableClock clock;

    @Inject
    CareReminders reminders;

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
    void an_edition_has_five_tasks_that_are_due_around_its_day() {
        var edition = cycle.edition(1, 40);

        var tasks = cycle.tasks(edition);
        assertThat(tasks.stream().map(task -> task.get("kind")))
                .containsExactly("PROGRAMMING", "RECRUITMENT", "FACILITATION", "EVALUATION", "FOLLOW_UP");
        assertThat(daysBefore(tasks)).containsExactly(28L, 14L, 0L, -3L, -21L);
    }

    @Test
    void an_edition_that_is_moved_takes_its_tasks_along_at_its_hour_of_the_day() {
        var edition = cycle.edition(1, 40);
        coordinator.changes(
                "/dialogue-plans/" + edition,
                Map.of("startsAt", Given.inDays(54).toString()));

        assertThat(daysBefore(cycle.tasks(edition))).containsExactly(28L, 14L, 0L, -3L, -21L);
        assertThat(CareTaskKind.RECRUITMENT.dueAt(Instant.parse("2026-10-27T18:30:00Z")))
                .as("two weeks before, in summer time")
                .isEqualTo("2026-10-13T17:30:00Z");
    }

    @Test
    void tasks_are_proposed_by_fair_turns_and_not_to_who_says_not_now() {
        var fatima = cycle.joins("Fatima");
        var kwame = cycle.joins("Kwame");
        var riet = cycle.joins("Riet");
        var before = cycle.edition(1, 20);
        cycle.gives(cycle.task(before, "EVALUATION"), fatima);
        cycle.gives(cycle.task(before, "FOLLOW_UP"), fatima);
        cycle.gives(cycle.task(before, "FACILITATION"), riet);
        coordinator
                .puts("/core-group-members/" + riet + "/pause", Map.of("paused", true))
                .statusCode(200)
                .body("paused", equalTo(true));
        var edition = cycle.edition(2, 60);

        assertThat(names(edition, "proposed")).containsExactly("Kwame", "Kwame", "Fatima", "Kwame", "Fatima");
        assertThat(names(edition, "proposed"))
                .as("the same question, the same answer")
                .isEqualTo(names(edition, "proposed"));
        assertThat(kwame).isNotNull();
    }

    @Test
    void all_are_asked_at_once_by_their_turns() {
        cycle.joins("Fatima");
        cycle.joins("Kwame");
        var edition = cycle.edition(1, 40);

        coordinator.does("/dialogues/" + edition + "/care-task-requests").statusCode(200);

        assertThat(names(edition, "member")).containsExactly("Fatima", "Kwame", "Fatima", "Kwame", "Fatima");
        assertThat(cycle.tasks(edition)).allSatisfy(task -> assertThat(task).containsEntry("status", "ASKED"));
    }

    @Test
    void publishing_the_next_edition_asks_whose_turn_it_is() {
        cycle.joins("Fatima");
        String draft = coordinator
                .posts("/cycles/" + cycle.cycle + "/editions", Map.of())
                .statusCode(201)
                .extract()
                .path("dialogueId");
        assertThat(names(UUID.fromString(draft), "member")).containsOnly("-").hasSize(5);

        coordinator.does("/dialogues/" + draft + "/publication").statusCode(200);

        assertThat(names(UUID.fromString(draft), "member")).contains("Fatima");
    }

    @Test
    void what_is_due_already_is_not_asked_any_more() {
        cycle.joins("Fatima");
        var edition = cycle.edition(1, 7);

        coordinator.does("/dialogues/" + edition + "/care-task-requests").statusCode(200);

        assertThat(names(edition, "member")).containsExactly("-", "-", "Fatima", "Fatima", "Fatima");
    }

    @Test
    void a_task_is_taken_handed_over_and_done_on_the_phone() {
        var fatima = cycle.joinsByMail("Fatima");
        var kwame = cycle.joinsByMail("Kwame");
        var edition = cycle.edition(1, 40);
        var task = cycle.task(edition, "RECRUITMENT");

        Carried.does(fatima, task, "taking").statusCode(200);
        Carried.does(kwame, task, "taking").statusCode(409).body("careTaskStatus", equalTo("TAKEN"));
        Carried.handsOver(fatima, task, null).statusCode(200);
        assertThat(names(edition, "member")).containsExactly("-", "Kwame", "-", "-", "-");
        Carried.does(fatima, task, "completion").statusCode(404);
        Carried.does(kwame, task, "taking").statusCode(200);
        Carried.does(kwame, task, "completion").statusCode(200);

        assertThat(cycle.tasks(edition).get(1)).containsEntry("status", "DONE");
        Carried.handsOver(kwame, task, null).statusCode(409);
    }

    @Test
    void a_task_that_nobody_else_can_take_is_free_again() {
        var fatima = cycle.joinsByMail("Fatima");
        var edition = cycle.edition(1, 40);
        var task = cycle.task(edition, "RECRUITMENT");
        Carried.does(fatima, task, "taking").statusCode(200);

        Carried.handsOver(fatima, task, null).statusCode(200);

        assertThat(cycle.tasks(edition).get(1)).containsEntry("status", "OPEN");
    }

    @Test
    void somebody_without_a_telephone_is_noted_by_the_coordinator() {
        var riet = cycle.joins("Riet");
        var edition = cycle.edition(1, 40);
        var task = cycle.task(edition, "EVALUATION");

        cycle.gives(task, riet);
        coordinator
                .does("/care-tasks/" + task + "/completion")
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("member.name", equalTo("Riet"));
        coordinator.undoes("/care-tasks/" + task + "/assignment").statusCode(409);
        var other = cycle.task(edition, "FOLLOW_UP");
        cycle.gives(other, riet);
        coordinator.undoes("/care-tasks/" + other + "/assignment").statusCode(204);
        coordinator
                .reads("/cycles/" + cycle.cycle + "/care-tasks")
                .statusCode(200)
                .body("items[4].status", equalTo("OPEN"))
                .body("items[4].member", nullValue());
    }

    @Test
    void who_took_a_task_is_reminded_once_before_it_is_due() {
        var address = "fatima." + UUID.randomUUID() + "@voorbeeld.nl";
        var fatima = cycle.joins("Fatima", "EMAIL", address);
        var edition = cycle.edition(1, 40);
        cycle.gives(cycle.task(edition, "RECRUITMENT"), fatima);
        clock.moveTo(daytime(Duration.ofDays(24)));

        reminders.run();
        reminders.run();

        assertThat(MailServer.mailTo(address, "Bijna zover").text()).contains("buren uitnodigen", "/mijn-kerngroep#");
        assertThat(MailServer.mailsTo(address).stream()
                        .filter(mail -> mail.subject().startsWith("Bijna zover")))
                .hasSize(1);
    }

    @Test
    void who_leaves_the_group_leaves_the_work_to_the_others() {
        var fatima = cycle.joins("Fatima");
        var edition = cycle.edition(1, 40);
        cycle.gives(cycle.task(edition, "RECRUITMENT"), fatima);

        coordinator.deletes("/core-group-members/" + fatima).statusCode(204);

        assertThat(cycle.tasks(edition).get(1)).containsEntry("status", "OPEN").containsEntry("member", null);
    }

    /** At noon, so that it is day. */
    private static Duration daytime(Duration ahead) {
        var now = Instant.now();
        var noon = now.atZone(MovableClock.AMSTERDAM).plus(ahead).withHour(12).toInstant();
        return Duration.between(now, noon);
    }

    private List<Long> daysBefore(List<Map<String, Object>> tasks) {
        return tasks.stream()
                .map(task -> Duration.between(at(task, "dueAt"), at(task, "editionStartsAt"))
                        .plusHours(2)
                        .minusHours("FACILITATION".equals(task.get("kind")) ? 2 : 0))
                .map(between -> Math.floorDiv(between.toHours(), 24))
                .toList();
    }

    private static Instant at(Map<String, Object> task, String field) {
        return Instant.parse((String) task.get(field));
    }

    @SuppressWarnings("unchecked")
    private List<Object> names(UUID edition, String field) {
        return cycle.tasks(edition).stream()
                .map(task -> (Map<String, Object>) task.get(field))
                .map(named -> named == null ? "-" : named.get("name"))
                .toList();
    }
}
