package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two days before, in the daytime, everybody who has a seat is reminded, by the way they can be reached. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindersTest {

    @Inject
    MovableClock clock;

    @Inject
    Reminders reminders;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 6);

    /** A Monday evening, at least two weeks ahead. */
    private final ZonedDateTime monday = ZonedDateTime.now(AMSTERDAM)
            .plusDays(14)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .with(LocalTime.of(19, 30));

    @BeforeEach
    void a_dialogue_on_a_monday_evening() {
        startsAt(monday);
        goesOn();
        Neighbour.named("Riet")
                .at("LANDLINE", "030 231 23 45")
                .signsUpFor(dialogue)
                .statusCode(201);
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void over_a_weekend_it_comes_on_saturday_morning_at_nine_and_once() {
        at(monday.minusDays(3).with(LocalTime.NOON));
        assertThat(reminders()).isZero();
        at(monday.minusDays(2).with(LocalTime.of(8, 59)));
        assertThat(reminders()).isZero();
        at(monday.minusDays(2).with(LocalTime.of(9, 1)));
        assertThat(reminders()).isEqualTo(1);
        at(monday.minusDays(2).with(LocalTime.of(15, 0)));
        assertThat(reminders()).isEqualTo(1);
        at(monday.minusDays(1).with(LocalTime.NOON));
        assertThat(reminders()).isEqualTo(1);

        coordinator
                .reads("/calls")
                .body("items.template", contains("REMINDER"))
                .body("items[0].words", hasItem("Het is bijna zover. Er staat een stoel voor je klaar."));
    }

    @Test
    void when_the_application_was_away_on_saturday_it_comes_on_sunday() {
        at(monday.minusDays(1).with(LocalTime.of(10, 0)));

        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void nobody_is_reminded_in_the_evening_or_of_what_has_begun() {
        at(monday.minusDays(2).with(LocalTime.of(20, 0)));
        assertThat(reminders()).isZero();
        at(monday.with(LocalTime.of(19, 31)));
        assertThat(reminders()).isZero();
    }

    @Test
    void after_a_move_everybody_is_reminded_again_of_the_new_moment_only() {
        at(monday.minusDays(2).with(LocalTime.NOON));
        startsAt(monday.plusDays(1));

        at(monday.minusDays(1).with(LocalTime.NOON));

        assertThat(reminders()).isEqualTo(2);
        assertThat(Rows.count("message where dialogue_id = '%s' and status = 'QUEUED'", dialogue))
                .isEqualTo(1);
    }

    @Test
    void who_signed_up_when_the_others_had_been_reminded_knows_it_still() {
        at(monday.minusDays(2).with(LocalTime.NOON));
        var joep = Neighbour.named("Joep").at("LANDLINE", "030 231 23 46");
        coordinator
                .posts("/dialogues/" + dialogue + "/desk-registrations", joep.body())
                .statusCode(201);

        at(monday.minusDays(1).with(LocalTime.NOON));

        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void who_cancelled_or_waits_is_not_reminded() {
        Given.asOwner("update registration set status = 'WAITING' where dialogue_id = '%s'".formatted(dialogue));

        at(monday.minusDays(2).with(LocalTime.NOON));

        assertThat(reminders()).isZero();
    }

    @Test
    void an_organisation_chooses_how_long_before() {
        coordinator.reads("/reminder-settings").statusCode(200).body("reminderDays", equalTo(2));
        coordinator
                .changes("/reminder-settings", Map.of("reminderDays", 0))
                .statusCode(200)
                .body("reminderDays", equalTo(0));
        coordinator.changes("/reminder-settings", Map.of("reminderDays", 8)).statusCode(400);

        at(monday.minusDays(2).with(LocalTime.NOON));
        assertThat(reminders()).isZero();
        at(monday.with(LocalTime.of(9, 0)));
        assertThat(reminders()).isEqualTo(1);
    }

    private void startsAt(ZonedDateTime moment) {
        Given.asOwner(
                "update dialogue set starts_at = '%1$s', ends_at = '%1$s'::timestamptz + interval '2 hours' where id = '%2$s'"
                        .formatted(moment.toInstant(), dialogue));
    }

    /** One person is few, and may be reminded all the same. */
    private void goesOn() {
        coordinator.does("/dialogues/" + dialogue + "/go-ahead").statusCode(200);
    }

    /** It is this moment, and the round is made; twice, as it may happen. */
    private void at(ZonedDateTime moment) {
        clock.moveTo(Duration.between(Instant.now(), moment.toInstant()));
        reminders.run();
        reminders.run();
    }

    private long reminders() {
        return Rows.count("message where dialogue_id = '%s' and template = 'REMINDER'", dialogue);
    }
}
