package nl.buurtdialoog.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who was there and is erased stays a number, and nobody's name. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasedAtTheDoorTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void the_counts_stay_and_nobody_knows_who_it_was() {
        var evening = Evening.withSeats(6, clock);
        evening.theyAllSignUp("Riet", "Henk", "Mei");
        evening.minutes(5);
        evening.areHere("Riet", "Henk");
        var walkIn = UUID.randomUUID();
        evening.welcomes(walkIn, "Omar").statusCode(200);
        var before = counts(evening);

        erase(evening, "Riet");
        erase(evening, "Omar");

        assertThat(counts(evening)).isEqualTo(before);
        assertThat(evening.list().getList("people.name", String.class))
                .containsOnlyOnce("Henk", "Mei")
                .doesNotContain("Riet", "Omar");
        assertThat(evening.list().getInt("counts.present")).isEqualTo(3);
    }

    @Test
    void a_phone_without_reception_brings_no_name_back() {
        var evening = Evening.withSeats(6, clock);
        evening.minutes(5);
        var walkIn = UUID.randomUUID();
        evening.welcomes(walkIn, "Omar").statusCode(200);
        var earlier = Evening.newcomer("Omar", Mark.PRESENT, clock.instant().minusSeconds(1));

        erase(evening, "Omar");
        evening.keeper().puts(evening.path("walk-ins/" + walkIn), earlier).statusCode(200);

        assertThat(evening.list().getList("people.name", String.class))
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void frozen_counts_are_not_touched() {
        var evening = Evening.withSeats(6, clock);
        evening.theyAllSignUp("Riet", "Henk");
        evening.minutes(5);
        evening.areHere("Riet", "Henk");
        evening.coordinator()
                .does("/dialogues/" + evening.dialogue() + "/holding")
                .statusCode(200);
        evening.coordinator()
                .posts(
                        "/dialogues/" + evening.dialogue() + "/closing",
                        Map.of("participants", 2, "tablesHeld", 1, "tablesCalledOff", 0, "firstTimers", 2))
                .statusCode(200);

        erase(evening, "Riet");

        evening.coordinator()
                .reads("/dialogue-plans/" + evening.dialogue())
                .body("counts.participants", equalTo(2))
                .body("counts.firstTimers", equalTo(2));
    }

    private static Map<String, Object> counts(Evening evening) {
        return evening.coordinator()
                .reads(evening.path("door-counts"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private static void erase(Evening evening, String name) {
        var found = evening.coordinator()
                .posts("/participant-searches", Map.of("q", name))
                .statusCode(200)
                .extract()
                .<String>path("items[0].id");
        evening.coordinator().does("/participants/" + found + "/erasure").statusCode(200);
    }
}
