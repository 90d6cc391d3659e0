package nl.buurtdialoog.door;

import static nl.buurtdialoog.door.Mark.ABSENT;
import static nl.buurtdialoog.door.Mark.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkInTest {

    @Inject
    MovableClock clock;

    private final UUID walkIn = UUID.randomUUID();
    private Evening evening;

    @BeforeEach
    void a_table_for_five_on_the_evening_itself() {
        evening = Evening.withSeats(5, clock);
        evening.theyAllSignUp("Anna");
        evening.minutes(0);
    }

    @AfterEach
    void back_to_today() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void who_comes_without_signing_up_sits_down_and_is_a_registration_like_any_other() {
        evening.welcomes(walkIn, null)
                .statusCode(200)
                .body("counts.walkIns", equalTo(1))
                .body("chairsFree", equalTo(3))
                .body("people[1].walkInId", equalTo(walkIn.toString()))
                .body("people[1].hasSeat", equalTo(true));

        evening.coordinator()
                .reads("/dialogues/%s/registrations".formatted(evening.dialogue()))
                .body("items.via", equalTo(List.of("WEB", "WALK_IN")))
                .body("items[1].status", equalTo("CONFIRMED"));
    }

    @Test
    void said_again_it_is_the_same_person() {
        for (int times = 0; times < 3; times++) {
            evening.welcomes(walkIn, "Zeynep").statusCode(200).body("counts.walkIns", equalTo(1));
        }
        assertThat(evening.list().<String>getList("people.name")).containsExactly("Anna", "Zeynep");
    }

    @RepeatedTest(5)
    void said_ten_times_at_once_it_is_the_same_person() throws Exception {
        Callable<Integer> said =
                () -> evening.welcomes(walkIn, "Zeynep").extract().statusCode();
        try (var phones = Executors.newFixedThreadPool(10)) {
            for (var answer : phones.invokeAll(Collections.nCopies(10, said))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(evening.list().<String>getList("people.name")).containsExactly("Anna", "Zeynep");
        assertThat(evening.list().getInt("chairsFree")).isEqualTo(3);
    }

    @Test
    void a_name_that_is_told_later_takes_the_place_of_the_guest() {
        evening.welcomes(walkIn, null).statusCode(200);
        evening.welcomes(walkIn, "Zeynep").statusCode(200);
        assertThat(evening.list().<String>getList("people.name")).containsExactly("Anna", "Zeynep");

        evening.welcomes(walkIn, "Zainab").statusCode(200);
        assertThat(evening.list().<String>getList("people.name")).containsExactly("Anna", "Zainab");
    }

    @Test
    void who_does_not_stay_after_all_leaves_the_chair() {
        evening.minutes(10);
        evening.welcomes(walkIn, null).statusCode(200);
        evening.keeper()
                .puts(evening.path("walk-ins/" + walkIn), Evening.newcomer(null, ABSENT, clock.instant()))
                .statusCode(200)
                .body("counts.walkIns", equalTo(0))
                .body("chairsFree", equalTo(5));
    }

    @Test
    void a_name_is_kept_only_with_consent() {
        var unasked = Evening.newcomer("Zeynep", PRESENT, clock.instant());
        unasked.put("consents", List.of());

        evening.keeper()
                .puts(evening.path("walk-ins/" + walkIn), unasked)
                .statusCode(400)
                .body("errors[0].code", equalTo("consent-needed"));
    }

    @Test
    void two_dialogues_may_know_the_same_id() {
        var elsewhere = Evening.withSeats(5, clock);
        elsewhere.minutes(0);

        evening.welcomes(walkIn, null).statusCode(200);
        elsewhere.welcomes(walkIn, null).statusCode(200).body("counts.walkIns", equalTo(1));
    }
}
