package nl.buurtdialoog.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;

/** Counts who asks how often, in memory only: each replica for itself, and nothing is left of it after an hour. */
@ApplicationScoped
public class Buckets {

    private static final int MOST = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    @Inject
    Limits limits;

    /**
     * What was left after one more time.
     *
     * @param left how many times may follow at once
     * @param waitSeconds until there is room again; 1 at least, as 0 means nothing to a caller
     */
    public record Taken(boolean allowed, long left, long waitSeconds) {}

    /** Takes one from what this name allows to whoever the key stands for. */
    public Taken take(String name, String key) {
        var limit = of(name);
        var probe = buckets.get(name + " " + key, unused -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        return new Taken(probe.isConsumed(), probe.getRemainingTokens(), wait);
    }

    Limits.Limit of(String name) {
        return Objects.requireNonNull(limits.named().get(name), "No limit is set for " + name);
    }

    private static Bucket bucket(Limits.Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.period()))
                .build();
    }
}
