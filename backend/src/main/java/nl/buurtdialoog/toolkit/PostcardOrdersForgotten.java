package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.buurtdialoog.shared.RecurringJob;

/** Forgets each day who ordered postcards three months ago and never had them: the address may be somebody else's now. */
@ApplicationScoped
class PostcardOrdersForgotten implements RecurringJob {

    private static final int MONTHS_KEPT = 3;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "forget-postcard-orders";
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
        entities.createNativeQuery("select cast(forget_postcard_orders(:before) as text)", String.class)
                .setParameter("before", before)
                .getResultList();
    }
}
