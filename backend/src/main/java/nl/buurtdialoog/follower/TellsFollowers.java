package nl.buurtdialoog.follower;

import static nl.buurtdialoog.message.MessageTemplate.ACTION_NEWS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.shared.DaytimeList;
import nl.buurtdialoog.shared.RecurringJob;
import org.hibernate.Session;

/** Tells who follows an action, in the daytime and at most once a day, that something was said of it. */
@ApplicationScoped
class TellsFollowers implements RecurringJob {

    @Inject
    Outbox outbox;

    @Inject
    DaytimeList list;

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
        list.go(this::toTell, row -> tell((UUID) row[0], (UUID) row[1]));
    }

    private List<Object[]> toTell() {
        return session.createNativeQuery(
                        "select organisation_id, follower_id from followers_to_tell(:now)", Object[].class)
                .setParameter("now", clock.instant())
                .list();
    }

    /** Who said stop a moment ago is told no more. */
    private void tell(UUID organisationId, UUID followerId) {
        ActionFollower.of(organisationId, followerId).ifPresent(follower -> {
            follower.isTold(clock.instant());
            outbox.send(organisationId, ACTION_NEWS, followerId, null, follower.contact());
        });
    }
}
