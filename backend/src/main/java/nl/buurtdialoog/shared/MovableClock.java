package nl.buurtdialoog.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one source of time: the system's, moved by an offset that tests and drills may set. As precise as the database
 * (microseconds), so that what is stored stays equal to what was decided.
 */
public final class MovableClock extends Clock {

    /** Where people live by the clock (domain.md: times are Europe/Amsterdam for people). */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock system;
    private final AtomicReference<Duration> offset;

    private MovableClock(Clock system, AtomicReference<Duration> offset) {
        this.system = system;
        this.offset = offset;
    }

    static MovableClock ahead(Duration offset) {
        return new MovableClock(
                Clock.tick(Clock.system(AMSTERDAM), Duration.of(1, ChronoUnit.MICROS)), new AtomicReference<>(offset));
    }

    /** From now on time is this much ahead of the system's, or behind it when negative. */
    public void moveTo(Duration offset) {
        this.offset.set(offset);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), offset);
    }
}
