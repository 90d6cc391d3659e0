package nl.buurtdialoog.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Reading.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Goes round all that is watched when somebody reads of it: one question, however many things there are. What has the mark
 * with which it was read is as it was, and hangs on (ADR 39).
 */
@ApplicationScoped
class Watchman {

    /** What nobody read for so long he passes by; it is on his way again once somebody does. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(10);

    private static final int MOST_THINGS = 20_000;

    @Inject
    Watch watch;

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    private final Cache<UUID, UUID> things = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(MOST_THINGS)
            .build();

    private volatile Round last = Round.NONE;
    private @Nullable Reading underWay;

    /** What he saw, and when he set out. */
    private record Round(Instant began, Map<UUID, Long> marks) {

        private static final Round NONE = new Round(Instant.EPOCH, Map.of());
    }

    /** How a thing stands at this moment; nothing when it is not for everybody to read. */
    Optional<Mark> look(UUID thing) {
        return Optional.ofNullable(watch.marks(List.of(thing)).get(thing)).map(value -> new Mark(thing, value));
    }

    /** Somebody reads this: he goes by it for a while. */
    void minds(@Nullable Mark mark) {
        if (mark != null && things.getIfPresent(mark.thing()) == null) {
            things.put(mark.thing(), mark.thing());
        }
    }

    /** The latest moment at which it is known to be true. */
    Instant knownAt(Notice notice) {
        var round = last;
        var mark = notice.mark();
        return mark != null
                        && round.began.isAfter(notice.asOf())
                        && Long.valueOf(mark.value()).equals(round.marks.get(mark.thing()))
                ? round.began
                : notice.asOf();
    }

    /** Whether this round found it true still. */
    boolean confirmed(Notice notice, Reading round) {
        return !knownAt(notice).isBefore(round.began);
    }

    /** Whether a round is due that may find it true still. */
    boolean mayConfirm(Notice notice, Duration between) {
        return notice.mark() != null && !last.began.plus(between).isAfter(clock.instant());
    }

    /**
     * The round that is under way, or one that begins now.
     *
     * @param patience how long anybody waits for it
     */
    Reading round(Duration patience) {
        var mine = new Reading("", clock.instant());
        var theirs = theirsOr(mine);
        if (theirs != mine) {
            return theirs;
        }
        vertx.setTimer(patience.toMillis(), unused -> mine.end(Outcome.SILENCE));
        vertx.executeBlocking(() -> goRound(mine.began), false).onComplete(done -> {
            isOver();
            mine.end(done.succeeded() ? Outcome.HANGS : Outcome.NOTHING);
        });
        return mine;
    }

    private boolean goRound(Instant began) {
        last = new Round(began, watch.marks(List.copyOf(things.asMap().keySet())));
        return true;
    }

    /** Whatever he saw counts no more. */
    void beginAnew() {
        last = Round.NONE;
    }

    private synchronized Reading theirsOr(Reading mine) {
        if (underWay == null) {
            underWay = mine;
        }
        return underWay;
    }

    private synchronized void isOver() {
        underWay = null;
    }
}
