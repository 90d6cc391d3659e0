package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The steps in the life of a cycle, each while nobody else makes an edition of it. Runs in the caller's transaction. */
@ApplicationScoped
class CycleLife {

    @Inject
    Clock clock;

    Cycle skip(UUID organisationId, UUID id, LocalDate day) {
        var cycle = Cycle.locked(organisationId, id);
        cycle.skip(day);
        return written(cycle);
    }

    Cycle keep(UUID organisationId, UUID id, LocalDate day) {
        var cycle = Cycle.locked(organisationId, id);
        cycle.keep(day);
        return written(cycle);
    }

    Cycle end(UUID organisationId, UUID id) {
        var cycle = Cycle.locked(organisationId, id);
        cycle.end(LocalDate.now(clock.withZone(AMSTERDAM)));
        return written(cycle);
    }

    Cycle takeUp(UUID organisationId, UUID id) {
        var cycle = Cycle.locked(organisationId, id);
        cycle.takeUp();
        return written(cycle);
    }

    private static Cycle written(Cycle cycle) {
        Cycle.flush();
        return cycle;
    }
}
