package nl.buurtdialoog.dialogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Daytime;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Goes round the organisations with a dialogue in the coming days while people are awake, to tell them unasked. */
@ApplicationScoped
public class DaytimeRounds {

    /** Reminders go out seven days before at most. */
    private static final Duration AHEAD = Duration.ofDays(9);

    @Inject
    Clock clock;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    /** @param doSome does a part for an organisation, in a transaction of its own; true when there may be more */
    public void go(Predicate<Organisation> doSome) {
        if (!Daytime.isAt(clock.instant())) {
            return;
        }
        for (var organisationId : QuarkusTransaction.requiringNew().call(this::withDialogues)) {
            tenancy.enter(organisationId);
            while (QuarkusTransaction.requiringNew().call(() -> doSomeAlone(organisationId, doSome))) {
                // The next part.
            }
        }
    }

    /** Two rounds of one organisation come after each other, so that the second finds nobody to tell it again. */
    private boolean doSomeAlone(UUID organisationId, Predicate<Organisation> doSome) {
        session.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))", Object.class)
                .setParameter("name", "rounds of " + organisationId)
                .getSingleResult();
        return doSome.test(Organisation.findById(organisationId));
    }

    private List<UUID> withDialogues() {
        var now = clock.instant();
        return session
                .createNativeQuery("select organisations_with_dialogues(:now, :until)", Object.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(AHEAD))
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
