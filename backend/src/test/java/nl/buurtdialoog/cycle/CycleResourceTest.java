package nl.buurtdialoog.cycle;

import static java.time.DayOfWeek.TUESDAY;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CycleResourceTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final LocalDate today = LocalDate.now(AMSTERDAM);

    @Test
    void a_cycle_keeps_its_rhythm_as_people_say_it_and_as_calendars_do() {
        var id = wish().begunBy(coordinator);

        coordinator
                .reads("/cycles/" + id)
                .body("rhythm.months", is(2))
                .body("rhythm.weekday", is("TUESDAY"))
                .body("rule", is("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU"))
                .body("startTime", is("19:30"))
                .body("timeZone", is("Europe/Amsterdam"));
        coordinator.reads("/cycles").body("items.id", contains(id.toString()));
    }

    @Test
    void a_rhythm_goes_by_weeks_or_by_months() {
        for (var rhythm : List.of(Map.of(), Map.of("weeks", 8, "months", 2), Map.of("months", 2, "nth", 2))) {
            coordinator
                    .posts("/cycles", wish().with("rhythm", rhythm).toJson())
                    .statusCode(400)
                    .body("errors.pointer", contains("/rhythm"))
                    .body("errors.code", contains("weeks-or-months"));
        }
    }

    @Test
    void a_rhythm_by_months_becomes_one_by_weeks() {
        var path = "/cycles/" + wish().begunBy(coordinator);
        var weeks = new HashMap<String, Object>(Map.of("weeks", 6));
        for (var gone : List.of("months", "nth", "weekday")) {
            weeks.put(gone, null);
        }

        coordinator
                .changes(path, Map.of("rhythm", weeks, "beganOn", today.toString()))
                .body("rule", is("FREQ=WEEKLY;INTERVAL=6"))
                .body("rhythm.months", nullValue());
    }

    @Test
    void there_is_room_for_as_many_as_the_room_holds() {
        var venue = Given.aVenue(coordinator.organisationId);

        coordinator
                .posts(
                        "/cycles",
                        wish().with("venueId", venue.id)
                                .with("roomId", venue.rooms.getFirst().id)
                                .with("tables", 6)
                                .toJson())
                .statusCode(400)
                .body("errors.code", contains("more-than-the-room-holds"));
    }

    @Test
    void the_next_edition_is_a_draft_on_the_next_day_of_the_rhythm() {
        var path = "/cycles/" + wish().begunBy(coordinator) + "/editions";

        coordinator
                .posts(path, Map.of())
                .statusCode(201)
                .body("number", is(1))
                .body("status", is("DRAFT"))
                .body("seats", is(16));
        coordinator.posts(path, Map.of()).body("number", is(2));

        List<String> starts = coordinator.reads(path).extract().path("items.startsAt");
        var days = starts.stream()
                .map(start -> Instant.parse(start).atZone(AMSTERDAM))
                .toList();
        assertThat(days)
                .allMatch(day -> day.getDayOfWeek() == TUESDAY
                        && day.toLocalTime().equals(LocalTime.of(19, 30))
                        && day.getDayOfMonth() >= 8
                        && day.getDayOfMonth() <= 14);
        assertThat(days.getFirst().plusMonths(2).getMonth())
                .isEqualTo(days.getLast().getMonth());
    }

    @Test
    void an_edition_takes_along_the_guide_and_neither_people_nor_campaign() {
        var path = "/cycles/" + wish().begunBy(coordinator) + "/editions";
        var first = made(path, Map.of());
        coordinator.changes(
                "/dialogue-plans/" + first,
                Map.of(
                        "title", "Samen aan tafel",
                        "expectations", "We luisteren naar elkaar.",
                        "food", "Soep",
                        "childrenWelcome", false,
                        "facilitatorName", "Fatima",
                        "registrationOpensAt", Instant.now().toString()));

        coordinator
                .reads("/dialogue-plans/" + made(path, Map.of()))
                .body("title", is("Samen aan tafel"))
                .body("expectations", is("We luisteren naar elkaar."))
                .body("food", is("Soep"))
                .body("childrenWelcome", is(false))
                .body("facilitatorName", nullValue())
                .body("registrationOpensAt", nullValue())
                .body("editionNumber", is(2))
                .body("cameFromDialogueId", equalTo(first.toString()));
    }

    @Test
    void another_theme_brings_its_own_name_and_questions() {
        var path = "/cycles/" + wish().begunBy(coordinator) + "/editions";
        made(path, Map.of());
        var theme = Given.aTheme(coordinator.organisationId);

        coordinator
                .reads("/dialogue-plans/" + made(path, Map.of("themeId", theme.id)))
                .body("title", equalTo(theme.name))
                .body("theme.id", equalTo(theme.id.toString()));
    }

    @Test
    void a_theme_that_is_to_be_chosen_is_given_the_first_time_and_stays_until_another_is() {
        var theme = Given.aTheme(coordinator.organisationId);
        var path = "/cycles/" + wish().with("themeId", null).begunBy(coordinator) + "/editions";

        coordinator.posts(path, Map.of()).statusCode(400).body("errors.pointer", contains("/themeId"));
        made(path, Map.of("themeId", theme.id));
        coordinator.posts(path, Map.of()).statusCode(201).body("theme.id", equalTo(theme.id.toString()));
    }

    @Test
    void an_edition_on_another_day_leaves_the_rhythm_as_it_is() {
        var moved = "/cycles/" + wish().begunBy(coordinator) + "/editions";
        var kept = "/cycles/" + wish().begunBy(coordinator) + "/editions";
        made(moved, Map.of("heldOn", today.plusDays(100).toString(), "startTime", "10:00"));
        made(kept, Map.of());

        made(moved, Map.of());
        made(kept, Map.of());

        assertThat(Arrays.asList(rhythmDates(moved))).isEqualTo(Arrays.asList(rhythmDates(kept)));
    }

    @Test
    void two_editions_made_at_once_get_a_number_each() {
        var path = "/cycles/" + wish().begunBy(coordinator) + "/editions";

        var numbers = List.of(1, 2, 3, 4).parallelStream()
                .map(one -> coordinator.posts(path, Map.of()).extract().<Integer>path("number"))
                .toList();

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    private UUID made(String path, Map<String, ?> edition) {
        return UUID.fromString(
                coordinator.posts(path, edition).statusCode(201).extract().path("dialogueId"));
    }

    private Object[] rhythmDates(String path) {
        List<String> dates = coordinator.reads(path).extract().path("items.rhythmDate");
        return dates.stream().sorted().toArray();
    }

    private CycleWish wish() {
        return new CycleWish(coordinator.organisationId, today);
    }
}
