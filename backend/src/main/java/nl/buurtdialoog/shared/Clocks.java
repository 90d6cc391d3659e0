package nl.buurtdialoog.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every class the one clock. */
class Clocks {

    @Produces
    @Singleton
    @Typed({Clock.class, MovableClock.class})
    MovableClock clock(@ConfigProperty(name = "buurtdialoog.clock.offset", defaultValue = "PT0S") Duration offset) {
        return MovableClock.ahead(offset);
    }
}
