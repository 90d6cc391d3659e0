package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionAttendanceTest {

    private static final List<String> FIVE = List.of("Riet", "Samira", "Chidi", "Wim", "Dewi");
    private static final List<String> FIVE_OTHERS = List.of("Jan", "Fatima", "Mo", "Els", "Yara");

    private final Coordinator coordinator = Coordinator.somewhere();
    private String cycle = "";

    @BeforeEach
    void a_cycle() {
        cycle = "/cycles/" + new CycleWish(coordinator.organisationId, LocalDate.now(AMSTERDAM)).begunBy(coordinator);
    }

    @Test
    void who_came_to_an_earlier_edition_is_counted_when_one_closes() {
        held(FIVE);
        held(both());

        line().body("items[0].attendance.participants", is(5))
                .body("items[0].attendance.cameBefore", is(0))
                .body("items[1].attendance.participants", is(10))
                .body("items[1].attendance.cameBefore", is(5));
    }

    @Test
    void fewer_than_five_are_told_nor_can_they_be_subtracted() {
        held(FIVE);
        held(Stream.concat(FIVE.stream(), Stream.of("Jan", "Fatima")).toList());

        line().body("items[1].attendance.participants", is(7)).body("items[1].attendance.cameBefore", nullValue());
    }

    @Test
    void of_an_evening_on_which_nobody_was_ticked_off_nothing_is_known() {
        closed(published(FIVE), 5);

        line().body("items[0].attendance.participants", is(5)).body("items[0].attendance.cameBefore", nullValue());
    }

    private static List<String> both() {
        return Stream.concat(FIVE.stream(), FIVE_OTHERS.stream()).toList();
    }

    private ValidatableResponse line() {
        return coordinator.reads(cycle + "/editions").statusCode(200);
    }

    private void held(List<String> people) {
        var edition = published(people);
        Given.asOwner("insert into attendance (registration_person_id, organisation_id, dialogue_id, mark, marked_at)"
                .concat(" select id, organisation_id, dialogue_id, 'PRESENT', now() from registration_person"
                        + " where dialogue_id = '%s'".formatted(edition)));
        closed(edition, people.size());
    }

    private UUID published(List<String> people) {
        UUID edition = UUID.fromString(coordinator
                .posts(cycle + "/editions", Map.of())
                .statusCode(201)
                .extract()
                .path("dialogueId"));
        coordinator.does("/dialogues/" + edition + "/publication").statusCode(200);
        for (var name : people) {
            coordinator
                    .posts("/dialogues/" + edition + "/desk-registrations", signUp(name))
                    .statusCode(201);
        }
        return edition;
    }

    private static Map<String, Object> signUp(String name) {
        return Map.of(
                "people", List.of(Map.of("name", name)),
                "contact", Map.of("kind", "EMAIL", "value", name.toLowerCase(Locale.ROOT) + "@voorbeeld.nl"),
                "language", "NL",
                "consents", List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11")));
    }

    private void closed(UUID edition, int participants) {
        Given.asOwner("update dialogue set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour',"
                + " registration_closes_at = now() - interval '3 hours' where id = '%s'".formatted(edition));
        coordinator.does("/dialogues/" + edition + "/holding").statusCode(200);
        coordinator
                .posts(
                        "/dialogues/" + edition + "/closing",
                        Map.of("participants", participants, "tablesHeld", 1, "tablesCalledOff", 0))
                .statusCode(200);
    }
}
