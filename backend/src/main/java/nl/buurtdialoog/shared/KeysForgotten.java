package nl.buurtdialoog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets each day the idempotency keys that nobody will send again. */
@ApplicationScoped
class KeysForgotten implements RecurringJob {

    @Inject
    Idempotency idempotency;

    @Override
    public String name() {
        return "forget-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        idempotency.forgetOldKeys();
    }
}
