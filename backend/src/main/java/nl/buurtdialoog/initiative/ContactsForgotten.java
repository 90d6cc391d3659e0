package nl.buurtdialoog.initiative;

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

/**
 * Forgets each day who spoke for an initiative, two years after it was advised last or they agreed. Which trajectory was
 * the last the database says: initiatives stand below those.
 */
@ApplicationScoped
class ContactsForgotten implements RecurringJob {

    @Inject
    InitiativeDesk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "forget-initiative-contacts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        var past = QuarkusTransaction.requiringNew().call(this::past);
        while (!past.isEmpty()) {
            for (var row : past) {
                tenancy.enter((UUID) row[0]);
                QuarkusTransaction.requiringNew().run(() -> desk.forget((UUID) row[0], (UUID) row[1]));
            }
            past = QuarkusTransaction.requiringNew().call(this::past);
        }
    }

    private List<Object[]> past() {
        return session.createNativeQuery(
                        "select organisation_id, contact_id from initiative_contacts_past_term(:now)", Object[].class)
                .setParameter("now", clock.instant())
                .list();
    }
}
