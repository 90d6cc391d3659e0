package nl.buurtdialoog.door;

import static nl.buurtdialoog.door.Mark.ABSENT;
import static nl.buurtdialoog.door.Mark.ABSENT_WITH_NOTICE;
import static nl.buurtdialoog.door.Mark.EXPECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.place.NewRoom;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who gets a chair at the door: nobody who is there is turned away while there is one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChairsTest {

    @Inject
    MovableClock clock;

    private Evening evening;

    @BeforeEach
    void a_table_for_five_that_is_full_and_two_who_wait() {
        evening = Evening.withSeats(5, clock);
        evening.theyAllSignUp("Anna", "Bilal", "Carla", "Dirk", "Els", "Fatma", "Gijs");
    }

    @AfterEach
    void back_to_today() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void who_waits_has_a_number_on_the_list() {
        assertThat(evening.list().getInt("people.find { it.name == 'Gijs' }.waitingNumber"))
                .isEqualTo(2);
        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Dirk", "Els");
    }

    @Test
    void until_ten_minutes_after_the_start_a_seat_is_kept_for_who_has_it() {
        evening.minutes(9);
        evening.areHere("Anna", "Fatma");

        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Dirk", "Els");
        assertThat(evening.list().getInt("counts.waitingHere")).isEqualTo(1);
        assertThat(Instant.parse(evening.list().getString("seatsFreeAt")))
                .isEqualTo(evening.startsAt().plusSeconds(600));
    }

    @Test
    void from_then_on_the_seats_of_who_did_not_come_are_for_who_waits_and_then_for_walk_ins() {
        evening.minutes(9);
        evening.areHere("Anna", "Bilal", "Carla");
        evening.welcomes(UUID.randomUUID(), "Zomaar").statusCode(200);
        evening.areHere("Gijs");
        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Dirk", "Els");

        evening.minutes(10);
        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Gijs", "Zomaar");

        // Whoever comes later stands up nobody who sits.
        evening.areHere("Fatma");
        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Gijs", "Zomaar");
        assertThat(evening.list().getString("people.find { it.name == 'Gijs' }.status"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void when_one_chair_comes_free_it_is_for_who_waited_longest_of_those_who_are_there() {
        evening.minutes(9);
        evening.areHere("Anna", "Bilal", "Carla", "Dirk");
        evening.welcomes(UUID.randomUUID(), "Zomaar").statusCode(200);
        evening.areHere("Gijs", "Fatma");

        evening.minutes(10);

        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Dirk", "Fatma");
    }

    @Test
    void who_tells_that_they_stay_away_leaves_the_seat_at_once() {
        evening.minutes(-15);
        evening.areHere("Fatma");
        evening.marks("Bilal", ABSENT_WITH_NOTICE).statusCode(200);

        assertThat(evening.withASeat()).containsExactly("Anna", "Carla", "Dirk", "Els", "Fatma");
    }

    @Test
    void who_is_only_said_to_be_absent_may_still_come_in_time() {
        evening.minutes(5);
        evening.areHere("Fatma");
        evening.marks("Bilal", ABSENT).statusCode(200);

        assertThat(evening.withASeat()).contains("Bilal").doesNotContain("Fatma");
    }

    @Test
    void notice_that_was_a_mistake_gives_the_seat_back_while_there_is_one() {
        var quiet = Evening.withSeats(5, clock);
        quiet.theyAllSignUp("Bilal");
        quiet.minutes(-15);
        quiet.marks("Bilal", ABSENT_WITH_NOTICE).statusCode(200);
        assertThat(quiet.withASeat()).isEmpty();

        quiet.marks("Bilal", EXPECTED).statusCode(200);

        assertThat(quiet.withASeat()).containsExactly("Bilal");
    }

    @Test
    void before_the_day_a_seat_that_is_given_up_is_offered_to_who_waits() {
        evening.marks("Bilal", ABSENT_WITH_NOTICE).statusCode(200);

        assertThat(evening.list().getString("people.find { it.name == 'Fatma' }.status"))
                .isEqualTo("OFFERED");
        assertThat(evening.withASeat()).contains("Fatma").doesNotContain("Bilal");
    }

    @Test
    void who_comes_too_late_waits_like_the_others_and_sits_down_on_a_chair_that_is_added() {
        evening.minutes(11);
        evening.areHere("Anna", "Bilal", "Carla", "Dirk", "Fatma");
        evening.areHere("Els");
        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Dirk", "Fatma");
        assertThat(evening.list().getInt("counts.waitingHere")).isEqualTo(1);

        evening.addsChair(UUID.randomUUID())
                .statusCode(200)
                .body("chairs", equalTo(6))
                .body("chairsAdded", equalTo(1))
                .body("counts.waitingHere", equalTo(0));
        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Carla", "Dirk", "Els", "Fatma");
    }

    @Test
    void chairs_are_added_up_to_eight_at_a_table_and_each_once() {
        evening.minutes(0);
        var chair = UUID.randomUUID();
        for (int times = 0; times < 5; times++) {
            evening.addsChair(chair).statusCode(200).body("chairs", equalTo(6));
        }
        evening.addsChair(UUID.randomUUID()).statusCode(200);
        evening.addsChair(UUID.randomUUID()).statusCode(200).body("chairs", equalTo(8));

        evening.addsChair(UUID.randomUUID())
                .statusCode(409)
                .body("type", equalTo("/problems/no-room-for-a-chair"))
                .body("mostChairs", equalTo(8));
        assertThat(evening.list().getInt("chairsAdded")).isEqualTo(3);
    }

    @Test
    void chairs_are_added_up_to_what_the_room_holds() {
        var small = inARoomForSix();
        small.minutes(0);

        small.addsChair(UUID.randomUUID()).statusCode(200).body("mostChairs", equalTo(6));
        small.addsChair(UUID.randomUUID()).statusCode(409).body("mostChairs", equalTo(6));
    }

    private Evening inARoomForSix() {
        var coordinator = Coordinator.somewhere();
        var venue = Given.aVenue(coordinator.organisationId);
        coordinator
                .changes("/venues/" + venue.id, Map.of("rooms", List.of(new NewRoom("Kamer", 6))))
                .statusCode(200);
        var room = UUID.fromString(
                coordinator.reads("/venues/" + venue.id).extract().path("rooms[0].id"));
        var wish =
                Given.aWish(coordinator.organisationId).at(venue.id).room(room).tables(1, 5);
        return Evening.of(coordinator, wish, clock);
    }
}
