package nl.buurtdialoog.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.RecurringJob;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Sees to it that seats that are held no longer go to who waits for them. */
@ApplicationScoped
class HoldWatch implements RecurringJob {

    @Inject
    HoldingDesk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "end-holds";
    }

    /** No seat is to be free for more than five seconds beside somebody who waits for it (quality.md). */
    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        for (var row : QuarkusTransaction.requiringNew().call(this::ranOut)) {
            tenancy.enter((UUID) row[0]);
            desk.endHolds((UUID) row[0], (UUID) row[1]);
        }
    }

    private List<Object[]> ranOut() {
        return session.createNativeQuery(
                        "select organisation_id, dialogue_id from holds_that_ran_out(:now)", Object[].class)
                .setParameter("now", clock.instant())
                .list();
    }
}
