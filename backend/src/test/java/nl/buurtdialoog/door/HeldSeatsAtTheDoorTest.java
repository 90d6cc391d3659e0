package nl.buurtdialoog.door;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Seats that are held for somebody's own people, who may come late or not at all. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldSeatsAtTheDoorTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_held_seat_is_kept_until_the_start_and_ten_minutes_later_nobody_stands_beside_it() {
        var evening = Evening.withSeats(5, clock);
        evening.coordinator()
                .posts(evening.path("seat-holds"), Map.of("seats", 4, "heldFor", "De buren van Fatima"))
                .statusCode(201);
        evening.minutes(-20);
        evening.welcomes(UUID.randomUUID(), "Anna").statusCode(200);
        evening.welcomes(UUID.randomUUID(), "Bilal").statusCode(200);
        assertThat(evening.withASeat()).containsExactly("Anna");
        assertThat(evening.list().getInt("chairsFree")).isZero();

        evening.minutes(11);

        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal");
        assertThat(evening.list().getInt("chairsFree")).isEqualTo(3);
        evening.welcomes(UUID.randomUUID(), "Chen").statusCode(200);
        assertThat(evening.withASeat()).containsExactly("Anna", "Bilal", "Chen");
    }
}
