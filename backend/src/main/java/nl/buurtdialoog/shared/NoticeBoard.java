package nl.buurtdialoog.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.buurtdialoog.shared.Reading.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Public reads from memory: the answer that one caller got hangs here for the others, a second at most. Who comes in its
 * second half brings the next one, while the others still read this one; so the database is asked one thing at a time by
 * all who read the same, and a page that everybody opens costs it as much as one that a few do. While the database is
 * silent its last words stay up (ADR 38).
 */
@ApplicationScoped
class NoticeBoard {

    /** After FrontDoor, which refuses what nobody should read. */
    private static final int AFTER_THE_FRONT_DOOR = 9_000;

    private static final String READS = "/api/v1/";

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    @Inject
    Turnstile turnstile;

    @Inject
    Watchman watchman;

    private volatile Duration fresh;
    private final Cache<String, Notice> notices;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private volatile boolean silent;

    /**
     * @param fresh how old a notice may become; nothing hangs here when 0
     * @param room for all of them together; what was not read for longest makes room
     */
    NoticeBoard(
            @ConfigProperty(name = "buurtdialoog.notices.fresh") Duration fresh,
            @ConfigProperty(name = "buurtdialoog.notices.room") MemorySize room) {
        this.fresh = fresh;
        this.notices = Caffeine.newBuilder()
                .maximumWeight(room.asLongValue())
                .weigher((String address, Notice notice) -> notice.weight())
                .build();
    }

    void stand(@Observes Filters filters) {
        filters.register(this::receive, AFTER_THE_FRONT_DOOR);
    }

    /** For tests and drills: how old a notice may become from now on. */
    void keepFor(Duration time) {
        this.fresh = time;
        watchman.beginAnew();
    }

    /** What all that hangs here takes in memory, roughly, in bytes. */
    long size() {
        notices.cleanUp();
        return notices.asMap().values().stream().mapToLong(Notice::weight).sum();
    }

    private void receive(RoutingContext exchange) {
        var request = exchange.request();
        if (fresh.isZero()
                || request.method() != HttpMethod.GET
                || !request.uri().startsWith(READS)) {
            exchange.next();
            return;
        }
        var notice = notices.getIfPresent(request.uri());
        if (notice == null) {
            // Whether everybody may read it is known once somebody has.
            new Reading(request.uri(), clock.instant()).goesWith(exchange);
            exchange.next();
        } else if (notice.suits(exchange)) {
            read(exchange, notice);
        } else {
            exchange.next();
        }
    }

    private void read(RoutingContext exchange, Notice notice) {
        var now = clock.instant();
        var hangs = hangs(notice);
        watchman.minds(notice.mark());
        if (isWithin(hangs.dividedBy(2), notice, now)) {
            give(exchange, notice);
        } else if (silent || !watchman.mayConfirm(notice, hangs.dividedBy(2))) {
            readOrBring(exchange, notice, now);
        } else {
            var round = watchman.round(fresh);
            if (isWithin(hangs, notice, now)) {
                give(exchange, notice);
            } else {
                round.await(outcome -> readAfterRound(exchange, now, round, outcome));
            }
        }
    }

    /** How old it is counts from when somebody came for it: a round that is slow is waited for, and not walked past. */
    private void readAfterRound(RoutingContext exchange, Instant came, Reading round, Outcome outcome) {
        var notice = notices.getIfPresent(exchange.request().uri());
        if (notice == null) {
            receive(exchange);
        } else if (isWithin(hangs(notice), notice, came)) {
            give(exchange, notice);
        } else if (outcome == Outcome.HANGS && round.began.isBefore(came) && watchman.confirmed(notice, round)) {
            var next = watchman.round(fresh);
            next.await(ended -> readAfterRound(exchange, came, next, ended));
        } else {
            readOrBring(exchange, notice, came);
        }
    }

    private void readOrBring(RoutingContext exchange, Notice notice, Instant came) {
        var mine = new Reading(exchange.request().uri(), clock.instant());
        var theirs = readings.putIfAbsent(mine.address, mine);
        if (theirs == null) {
            bringNext(exchange, mine);
        } else if (silent || isWithin(hangs(notice), notice, came)) {
            give(exchange, notice);
        } else {
            theirs.await(outcome -> readAfter(exchange, outcome));
        }
    }

    private Duration hangs(Notice notice) {
        return notice.hangs() == null ? fresh : notice.hangs();
    }

    /** Whether it was true so long before a moment, or later. */
    private boolean isWithin(Duration age, Notice notice, Instant moment) {
        var known = watchman.knownAt(notice);
        return known.isAfter(moment.minus(age)) && !known.isAfter(clock.instant());
    }

    private void bringNext(RoutingContext exchange, Reading reading) {
        reading.goesWith(exchange);
        exchange.addEndHandler(ended -> end(reading, Outcome.NOTHING));
        vertx.setTimer(fresh.toMillis(), unused -> {
            if (readings.get(reading.address) == reading) {
                silent = true;
                reading.end(Outcome.SILENCE);
            }
        });
        exchange.next();
    }

    private void readAfter(RoutingContext exchange, Outcome outcome) {
        var notice = notices.getIfPresent(exchange.request().uri());
        if (outcome == Outcome.NOTHING || notice == null) {
            receive(exchange);
        } else {
            give(exchange, notice);
        }
    }

    private void give(RoutingContext exchange, Notice notice) {
        if (notice.limit() == null) {
            notice.give(exchange, clock.instant());
            return;
        }
        try {
            turnstile.pass(exchange, notice.limit());
            notice.give(exchange, clock.instant());
        } catch (Problem refused) {
            ProblemAnswer.end(exchange, refused);
        }
    }

    /** What this exchange is about to read is made of a thing that is watched: how that stands is seen before it is read. */
    void watch(RoutingContext exchange, UUID thing) {
        var reading = Reading.of(exchange);
        if (reading != null) {
            watchman.look(thing).ifPresent(reading::isOf);
        }
    }

    /** What this exchange read is for everybody. */
    void hangUp(
            RoutingContext exchange,
            byte[] bytes,
            ContainerResponseContext response,
            @Nullable String limit,
            @Nullable Duration hangs) {
        var reading = Reading.of(exchange);
        if (reading != null) {
            silent = false;
            watchman.minds(reading.mark());
            notices.asMap()
                    .merge(
                            reading.address,
                            Notice.of(bytes, response, limit, hangs, reading),
                            (one, other) -> one.asOf().isAfter(other.asOf()) ? one : other);
            end(reading, Outcome.HANGS);
        }
    }

    /** What hung here, for who found the database silent. */
    Optional<Notice> lastWords(RoutingContext exchange) {
        var reading = Reading.of(exchange);
        if (reading == null) {
            return Optional.empty();
        }
        silent = true;
        end(reading, Outcome.SILENCE);
        return Optional.ofNullable(notices.getIfPresent(reading.address));
    }

    /** There is nothing to read any more at the address of this exchange. */
    void takeDown(RoutingContext exchange) {
        var reading = Reading.of(exchange);
        if (reading != null) {
            notices.invalidate(reading.address);
        }
    }

    private void end(Reading reading, Outcome outcome) {
        readings.remove(reading.address, reading);
        reading.end(outcome);
    }
}
