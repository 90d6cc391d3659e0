package nl.buurtdialoog.follower;

import static nl.buurtdialoog.message.MessageTemplate.ACTION_NEWS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.shared.Daytime;
import nl.buurtdialoog.shared.RecurringJob;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Tells who follows an action, in the daytime and at most once a day, that something was said of it. */
@ApplicationScoped
class TellsFollowers implements RecurringJob {

    @Inject
    Outbox outbox;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "tell-followers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        if (!Daytime.isAt(clock.instant())) {
            return;
        }
        var toTell = QuarkusTransaction.requiringNew().call(this::toTell);
        while (!toTell.isEmpty()) {
            toTell.forEach(row -> tell((UUID) row[0], (UUID) row[1]));
            toTell = QuarkusTransaction.requiringNew().call(this::toTell);
        }
    }

    private List<Object[]> toTell() {
        return session.createNativeQuery(
                        "select organisation_id, follower_id from followers_to_tell(:now)", Object[].class)
                .setParameter("now", clock.instant())
                .list();
    }

    /** Who said stop a moment ago is told no more. */
    private void tell(UUID organisationId, UUID followerId) {
        tenancy.enter(organisationId);
        QuarkusTransaction.requiringNew()
                .run(() -> ActionFollower.of(organisationId, followerId).ifPresent(follower -> {
                    follower.isTold(clock.instant());
                    outbox.send(organisationId, ACTION_NEWS, followerId, null, follower.contact());
                }));
    }
}
