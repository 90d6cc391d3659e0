package nl.buurtdialoog.adviceprogramme;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.buurtdialoog.shared.RecurringJob;
import org.hibernate.Session;

/** Forgets each day until when advisers were away who are back. */
@ApplicationScoped
class AbsencesForgotten implements RecurringJob {

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "forget-absences";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        session.createNativeQuery("select cast(forget_absences(:today) as text)", String.class)
                .setParameter("today", clock.instant().atZone(AMSTERDAM).toLocalDate())
                .getResultList();
    }
}
