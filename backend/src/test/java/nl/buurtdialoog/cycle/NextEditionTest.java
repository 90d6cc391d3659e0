package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Wish;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** On 1 September 2026, of a cycle on each second Tuesday of two months: 8 September, 10 November, 12 January. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NextEditionTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();

    @BeforeEach
    void in_september() {
        today(SEPTEMBER);
    }

    @AfterEach
    void now() {
        clock.moveTo(Duration.ZERO);
    }

    private void today(LocalDate day) {
        clock.moveTo(Duration.between(
                Instant.now(), day.atTime(12, 0).atZone(AMSTERDAM).toInstant()));
    }

    @Test
    void the_next_day_and_number_are_proposed() {
        proposal(aCycle())
                .body("number", is(1))
                .body("rhythmDate", is("2026-09-08"))
                .body("heldOn", is("2026-09-08"))
                .body("startsAt", is("2026-09-08T17:30:00Z"))
                .body("startTime", is("19:30"))
                .body("timeZone", is("Europe/Amsterdam"))
                .body("clashes.publicHoliday", nullValue());
    }

    @Test
    void a_day_that_went_by_is_not_proposed() {
        var cycle = aCycle();
        today(LocalDate.of(2026, 9, 8));

        proposal(cycle).body("rhythmDate", is("2026-11-10")).body("number", is(1));
    }

    @Test
    void an_edition_that_is_moved_over_the_new_year_leaves_the_rhythm() {
        var cycle = aCycle();
        makes(cycle);
        var november = makes(cycle);

        coordinator
                .changes("/dialogue-plans/" + november, Map.of("startsAt", "2027-01-20T18:30:00Z"))
                .statusCode(200);

        proposal(cycle).body("rhythmDate", is("2027-01-12")).body("number", is(3));
    }

    @Test
    void a_draft_that_is_removed_gives_its_day_back() {
        var cycle = aCycle();
        coordinator.deletes("/dialogue-plans/" + makes(cycle)).statusCode(204);

        proposal(cycle).body("rhythmDate", is("2026-09-08")).body("number", is(1));
    }

    @Test
    void the_number_of_a_cancelled_edition_is_not_given_again() {
        var cycle = aCycle();
        var first = makes(cycle);
        coordinator.does("/dialogues/" + first + "/publication");
        coordinator.posts("/dialogues/" + first + "/cancellation", Map.of("reason", "De zaal is dicht"));

        proposal(cycle).body("number", is(2)).body("rhythmDate", is("2026-11-10"));
    }

    @Test
    void a_day_is_left_out_and_the_number_waits() {
        var cycle = aCycle();
        coordinator
                .posts(cycle + "/skipped-dates", Map.of("date", "2026-09-08"))
                .body("skippedDates", hasItem("2026-09-08"));
        proposal(cycle).body("rhythmDate", is("2026-11-10")).body("number", is(1));

        coordinator.undoes(cycle + "/skipped-dates/2026-09-08").body("skippedDates", empty());
        proposal(cycle).body("rhythmDate", is("2026-09-08"));
    }

    @Test
    void only_a_day_of_the_rhythm_is_left_out() {
        coordinator
                .posts(aCycle() + "/skipped-dates", Map.of("date", "2026-09-09"))
                .statusCode(400)
                .body("errors.code", contains("not-in-the-rhythm"));
    }

    @Test
    void another_rhythm_begins_anew_on_a_day_of_choice() {
        var cycle = aCycle();
        makes(cycle);
        var weeks = new HashMap<String, Object>(Map.of("weeks", 6));
        for (var gone : List.of("months", "nth", "weekday")) {
            weeks.put(gone, null);
        }

        coordinator
                .changes(cycle, Map.of("rhythm", weeks, "beganOn", "2026-10-01", "startTime", "14:00"))
                .statusCode(200);

        proposal(cycle).body("rhythmDate", is("2026-10-01")).body("startsAt", is("2026-10-01T12:00:00Z"));
        makes(cycle);
        proposal(cycle).body("rhythmDate", is("2026-11-12")).body("startsAt", is("2026-11-12T13:00:00Z"));
    }

    @Test
    void a_cycle_that_ended_makes_no_edition_until_it_is_taken_up() {
        var cycle = aCycle();
        makes(cycle);
        coordinator.does(cycle + "/ending").body("endedOn", is("2026-09-01"));
        coordinator.posts(cycle + "/editions", Map.of()).statusCode(409).body("endedOn", is("2026-09-01"));
        coordinator.does(cycle + "/ending").statusCode(409);

        today(LocalDate.of(2027, 2, 1));
        coordinator.undoes(cycle + "/ending").body("endedOn", nullValue());

        proposal(cycle).body("rhythmDate", is("2027-03-09")).body("number", is(2));
    }

    @Test
    void a_public_holiday_and_a_school_holiday_are_told() {
        on(aCycle(), "2027-04-27")
                .body("heldOn", is("2027-04-27"))
                .body("rhythmDate", is("2026-09-08"))
                .body("clashes.publicHoliday", is("KINGS_DAY"))
                .body("clashes.quietDays.name", contains("Meivakantie"))
                .body("clashes.quietDays.region", contains("MIDDLE"))
                .body("clashes.schoolHolidaysKnown", is(true));
    }

    @Test
    void it_is_said_that_a_far_school_year_is_not_known() {
        on(aCycle(), "2029-07-20")
                .body("clashes.schoolHolidaysKnown", is(false))
                .body("clashes.quietDays", empty());
    }

    @Test
    void a_dialogue_near_is_told_on_its_day_and_the_days_around_it() {
        var venue = Given.aVenue(coordinator.organisationId);
        var cycle = begun(new CycleWish(coordinator.organisationId, SEPTEMBER).with("venueId", venue.id));
        var other = Given.aVenue(coordinator.organisationId, "Bibliotheek", venue.neighbourhood);
        planned(other.id, "2026-09-07T08:00:00Z", "Koffie in de bieb");

        proposal(cycle).body("clashes.dialoguesNear.title", contains("Koffie in de bieb"));
        on(cycle, "2026-09-06").body("clashes.dialoguesNear.venue", contains("Bibliotheek"));
        on(cycle, "2026-09-09").body("clashes.dialoguesNear", empty());
    }

    @Test
    void a_dialogue_two_kilometres_away_is_near_and_one_further_is_not() {
        var here = aVenueAt(52.0907, 5.1214);
        var near = aVenueAt(52.0997, 5.1214);
        var far = aVenueAt(52.1207, 5.1214);
        var cycle = begun(new CycleWish(coordinator.organisationId, SEPTEMBER).with("venueId", here));
        planned(near, "2026-09-08T17:30:00Z", "Dichtbij");
        planned(far, "2026-09-08T17:30:00Z", "Ver weg");

        proposal(cycle).body("clashes.dialoguesNear.title", contains("Dichtbij"));
    }

    private UUID aVenueAt(double latitude, double longitude) {
        var venue = Given.aVenue(coordinator.organisationId).id;
        coordinator
                .changes("/venues/" + venue, Map.of("latitude", latitude, "longitude", longitude))
                .statusCode(200);
        return venue;
    }

    private void planned(UUID venue, String startsAt, String title) {
        var theme = Given.aTheme(coordinator.organisationId).id;
        coordinator.plans(new Wish(theme, venue, Instant.parse(startsAt)).titled(title));
    }

    private String aCycle() {
        return begun(new CycleWish(coordinator.organisationId, SEPTEMBER));
    }

    private String begun(CycleWish wish) {
        return "/cycles/" + wish.begunBy(coordinator);
    }

    private UUID makes(String cycle) {
        return UUID.fromString(coordinator
                .posts(cycle + "/editions", Map.of())
                .statusCode(201)
                .extract()
                .path("dialogueId"));
    }

    private ValidatableResponse proposal(String cycle) {
        return coordinator.reads(cycle + "/next-edition").statusCode(200).body("cycleId", equalTo(cycle.substring(8)));
    }

    private ValidatableResponse on(String cycle, String day) {
        return coordinator.reads(cycle + "/next-edition?on=" + day).statusCode(200);
    }
}
