package nl.buurtdialoog.demonstration;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.RecurringJob;

/** Begins anew each day where partners practise. One that fails goes on with what it had until the next day. */
@ApplicationScoped
class Sandbox implements RecurringJob {

    @Inject
    PracticeGround ground;

    @Override
    public String name() {
        return "begin-sandboxes-anew";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        var failures = 0;
        for (var sandbox : QuarkusTransaction.requiringNew().call(Organisation::sandboxes)) {
            try {
                beginAnew(sandbox);
            } catch (RuntimeException failed) {
                failures++;
                Log.error("A sandbox goes on with what was practised in it", failed);
            }
        }
        if (failures > 0) {
            throw new IllegalStateException("%d sandboxes go on with what was practised in them".formatted(failures));
        }
    }

    @ActivateRequestContext
    void beginAnew(UUID organisationId) {
        ground.beginAnew(organisationId);
    }
}
