package nl.buurtdialoog.help;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.buurtdialoog.follower.FollowerDesk;
import nl.buurtdialoog.shared.RecurringJob;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Forgets, a month after an action was done or let go, who followed it and who offered help. */
@ApplicationScoped
class ForgetsWhoHelped implements RecurringJob {

    private static final String FOLLOWERS = "select organisation_id, follower_id from followers_past_term(:now)";
    private static final String OFFERS = "select organisation_id, offer_id from help_offers_past_term(:now)";

    @Inject
    FollowerDesk followers;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "forget-who-helped";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        forget(FOLLOWERS, followers::forget);
        forget(OFFERS, HelpOffer::forget);
    }

    private void forget(String query, BiConsumer<UUID, UUID> forget) {
        var past = QuarkusTransaction.requiringNew().call(() -> past(query));
        while (!past.isEmpty()) {
            for (var row : past) {
                tenancy.enter((UUID) row[0]);
                QuarkusTransaction.requiringNew().run(() -> forget.accept((UUID) row[0], (UUID) row[1]));
            }
            past = QuarkusTransaction.requiringNew().call(() -> past(query));
        }
    }

    private List<Object[]> past(String query) {
        return session.createNativeQuery(query, Object[].class)
                .setParameter("now", clock.instant())
                .list();
    }
}
