package nl.buurtdialoog.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.buurtdialoog.shared.RecurringJob;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Sees to it that a seat whose offer or hold ran out, or that newcomers left, goes to who waits. */
@ApplicationScoped
class TermWatch implements RecurringJob {

    @Inject
    RegistrationDesk desk;

    @Inject
    HoldingDesk holdingDesk;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "end-offers";
    }

    /** No seat is to be free for more than five seconds beside somebody who waits for it (quality.md). */
    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        each("select organisation_id, dialogue_id from offers_that_ran_out(:now)", desk::endOffers);
        each("select organisation_id, dialogue_id from holds_that_ran_out(:now)", holdingDesk::endHolds);
        each("select organisation_id, dialogue_id from newcomers_seats_to_release(:now)", desk::releaseNewcomersSeats);
    }

    private void each(String ranOut, BiConsumer<UUID, UUID> end) {
        for (var row : QuarkusTransaction.requiringNew().call(() -> rows(ranOut))) {
            tenancy.enter((UUID) row[0]);
            end.accept((UUID) row[0], (UUID) row[1]);
        }
    }

    private List<Object[]> rows(String ranOut) {
        return session.createNativeQuery(ranOut, Object[].class)
                .setParameter("now", clock.instant())
                .list();
    }
}
