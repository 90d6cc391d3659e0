package nl.buurtdialoog.shared;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody's request on its way to the database, and others who wait for its answer. */
final class Reading {

    private static final String NAME = Reading.class.getName();

    final String address;
    final Instant began;

    /** How the thing stood that it is about, if that is watched. */
    private volatile @Nullable Mark mark;

    private final List<Runnable> waiting = new ArrayList<>();
    private @Nullable Outcome outcome;

    Reading(String address, Instant began) {
        this.address = address;
        this.began = began;
    }

    enum Outcome {
        /** What it read hangs there now. */
        HANGS,
        /** The database says nothing, or not in time. */
        SILENCE,
        /** It was about who asked, or there is nothing any more: those who wait have to ask for themselves. */
        NOTHING
    }

    static @Nullable Reading of(RoutingContext exchange) {
        return exchange.get(NAME);
    }

    void goesWith(RoutingContext exchange) {
        exchange.put(NAME, this);
    }

    void isOf(Mark found) {
        this.mark = found;
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    /** Says so to this one when it is over, or at once when it is already. */
    void await(Consumer<Outcome> next) {
        var known = waits(next);
        if (known != null) {
            next.accept(known);
        }
    }

    private synchronized @Nullable Outcome waits(Consumer<Outcome> next) {
        if (outcome == null) {
            var context = Vertx.currentContext();
            waiting.add(() -> context.runOnContext(unused -> next.accept(over())));
        }
        return outcome;
    }

    /** Only the first outcome counts: nobody waits for a second. */
    void end(Outcome found) {
        ended(found).forEach(Runnable::run);
    }

    private synchronized List<Runnable> ended(Outcome found) {
        if (outcome != null) {
            return List.of();
        }
        outcome = found;
        return waiting;
    }

    private synchronized Outcome over() {
        return outcome == null ? Outcome.NOTHING : outcome;
    }
}
