package nl.buurtdialoog.shared;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was being written while somebody was answered carries a moment from before that answer, and shows only afterwards.
 * So whoever asks what changed since their last answer is told again of a little before it, rather than missing that.
 */
public final class Overlap {

    /** Longer than any transaction may last that serves people. */
    public static final Duration LENGTH = Duration.ofMinutes(1);

    /** From when on changes are told to who asks for those since a moment; null when nobody asks. */
    public static @Nullable Instant before(@Nullable Instant since) {
        return since == null ? null : since.minus(LENGTH);
    }

    private Overlap() {}
}
