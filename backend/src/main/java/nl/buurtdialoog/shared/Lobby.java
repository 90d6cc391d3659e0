package nl.buurtdialoog.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where requests wait for who works on them. When more come than can be helped, waiting makes all of them too late; so
 * who finds it full hears at once to come back, and reads what hangs on the NoticeBoard meanwhile. How many are helped in
 * time differs from machine to machine: it is learned from how long they are inside.
 */
@ApplicationScoped
class Lobby {

    /** After NoticeBoard, by which most is read without coming in. */
    private static final int AFTER_THE_NOTICE_BOARD = 7_000;

    private static final Duration SOON = Duration.ofSeconds(1);

    private final int most;
    private final Room room;

    /**
     * @param most how many at once; nobody is sent away when 0
     * @param connections to the database: so many are helped at the same time, and there is room for them always
     */
    Lobby(
            @ConfigProperty(name = "buurtdialoog.most-at-once") int most,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.most = most;
        this.room = new Room(connections, most);
    }

    void stand(@Observes Filters filters) {
        filters.register(this::receive, AFTER_THE_NOTICE_BOARD);
    }

    private void receive(RoutingContext exchange) {
        if (most == 0 || !FrontDoor.isApi(exchange.request())) {
            exchange.next();
        } else if (room.enter()) {
            var came = System.nanoTime();
            exchange.addEndHandler(ended -> room.leave(System.nanoTime() - came < SOON.toNanos()));
            exchange.next();
        } else {
            exchange.fail(new RejectedExecutionException("There is no room for one more request"));
        }
    }
}
