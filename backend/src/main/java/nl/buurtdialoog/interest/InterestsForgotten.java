package nl.buurtdialoog.interest;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.buurtdialoog.shared.RecurringJob;

/** Forgets each day who asked twelve months ago and not again: they may have moved, or lost interest. */
@ApplicationScoped
class InterestsForgotten implements RecurringJob {

    private static final int MONTHS_KEPT = 12;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "forget-interests";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        var before = clock.instant().atZone(AMSTERDAM).minusMonths(MONTHS_KEPT).toInstant();
        entities.createNativeQuery("select cast(forget_interests(:before) as text)", String.class)
                .setParameter("before", before)
                .getResultList();
    }
}
