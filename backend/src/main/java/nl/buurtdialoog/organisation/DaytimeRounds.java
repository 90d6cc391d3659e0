package nl.buurtdialoog.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import nl.buurtdialoog.shared.Daytime;
import nl.buurtdialoog.shared.Tenancy;

/** Goes round all organisations while people are awake, for what is told to them unasked. */
@ApplicationScoped
public class DaytimeRounds {

    @Inject
    Clock clock;

    @Inject
    Tenancy tenancy;

    /** @param doSome does a part for an organisation, in a transaction of its own; true when there may be more */
    public void go(Predicate<Organisation> doSome) {
        if (!Daytime.isAt(clock.instant())) {
            return;
        }
        for (var organisation : QuarkusTransaction.requiringNew().call(() -> Organisation.<Organisation>listAll())) {
            tenancy.enter(organisation.id);
            while (QuarkusTransaction.requiringNew().call(() -> doSome.test(organisation))) {
                // The next part.
            }
        }
    }
}
