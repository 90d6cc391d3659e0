package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offers live through days that differ from others. Weekends and holidays are days like any: neighbours are at home then. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OffersByTheClockTest {

    @Inject
    MovableClock clock;

    @Inject
    TermWatch watch;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 1);

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @ParameterizedTest(name = "{0}: offered {1}, kept until {2}")
    @CsvSource({
        "over a weekend,           2027-02-05T17:30, 2027-02-07T19:30",
        "while summer time begins, 2027-03-27T19:00, 2027-03-30T10:00",
        "over King's Day,          2027-04-26T19:00, 2027-04-29T10:00",
        "while summer time ends,   2027-10-30T19:00, 2027-11-02T10:00",
        "over Christmas,           2027-12-24T19:00, 2027-12-27T10:00",
    })
    void an_offer_is_kept_for_24_hours_of_the_day_and_then_goes_to_the_next(
            String what, LocalDateTime offered, LocalDateTime until) {
        startsAt(until.plusDays(14));
        at(offered);
        signUp("Anna", "Bilal", "Carla");
        coordinator.does("/registrations/" + registrationOf("Anna") + "/cancellation");

        isSaid("CANCELLED", "OFFERED", "WAITING");
        assertThat(offerExpiresAt()).isCloseTo(instant(until), within(1, ChronoUnit.MINUTES));
        at(until.minusMinutes(2));
        isSaid("CANCELLED", "OFFERED", "WAITING");
        at(until.plusMinutes(2));
        isSaid("CANCELLED", "WAITING", "OFFERED");
    }

    private void startsAt(LocalDateTime moment) {
        Given.asOwner("update dialogue set starts_at = '%1$s', ends_at = '%1$s'::timestamptz + interval '2 hours',"
                .concat(" registration_closes_at = '%1$s' where id = '%2$s'")
                .formatted(instant(moment), dialogue));
    }

    private void signUp(String... names) {
        for (var name : names) {
            Neighbour.named(name).signsUpFor(dialogue).statusCode(201);
        }
    }

    private String registrationOf(String name) {
        return Rows.one(
                "select r.id from registration r join participant p on p.id = r.contact_person_id"
                        + " where r.dialogue_id = '%s' and p.name = '%s'",
                dialogue, name);
    }

    private Instant offerExpiresAt() {
        return Instant.parse(coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .extract()
                .<String>path("items[1].offerExpiresAt"));
    }

    private void isSaid(String... statuses) {
        coordinator.reads("/dialogues/" + dialogue + "/registrations").body("items.status", contains(statuses));
    }

    private void at(LocalDateTime moment) {
        clock.moveTo(Duration.between(Instant.now(), instant(moment)));
        watch.run();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(AMSTERDAM).toInstant();
    }
}
