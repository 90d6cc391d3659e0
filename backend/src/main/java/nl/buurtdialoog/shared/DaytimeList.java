package nl.buurtdialoog.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Goes down a list of who is to be told something unasked while people are awake, until nobody is left on it. */
@ApplicationScoped
public class DaytimeList {

    @Inject
    Clock clock;

    @Inject
    Tenancy tenancy;

    /**
     * @param due the next part of the list, of all organisations; the id of the organisation comes first in each row
     * @param tell takes one off the list, in a transaction of its own for their organisation
     */
    public void go(Callable<List<Object[]>> due, Consumer<Object[]> tell) {
        if (!Daytime.isAt(clock.instant())) {
            return;
        }
        var rows = QuarkusTransaction.requiringNew().call(due);
        while (!rows.isEmpty()) {
            rows.forEach(row -> tellOne(row, tell));
            rows = QuarkusTransaction.requiringNew().call(due);
        }
    }

    private void tellOne(Object[] row, Consumer<Object[]> tell) {
        tenancy.enter((UUID) row[0]);
        QuarkusTransaction.requiringNew().run(() -> tell.accept(row));
    }
}
