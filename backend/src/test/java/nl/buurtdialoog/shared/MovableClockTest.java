package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovableClockTest {

    private final MovableClock clock = MovableClock.ahead(Duration.ZERO);

    @Test
    void it_is_as_late_as_it_was_told() {
        clock.moveTo(Duration.ofDays(8));

        assertThat(clock.instant()).isCloseTo(Instant.now().plus(Duration.ofDays(8)), within(1, ChronoUnit.SECONDS));
        clock.moveTo(Duration.ZERO);
        assertThat(clock.instant()).isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void who_took_the_clock_in_another_zone_moves_along() {
        Clock utc = clock.withZone(ZoneOffset.UTC);

        clock.moveTo(Duration.ofDays(-30));

        assertThat(utc.instant()).isBefore(Instant.now().minus(Duration.ofDays(29)));
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void a_day_of_people_begins_at_midnight_in_amsterdam() {
        assertThat(clock.getZone()).isEqualTo(MovableClock.AMSTERDAM);
    }

    @Test
    void it_is_as_precise_as_the_database() {
        for (var tick = 0; tick < 1000; tick++) {
            assertThat(clock.instant().getNano() % 1000).isZero();
        }
    }
}
