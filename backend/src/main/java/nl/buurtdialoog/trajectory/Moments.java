package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When what happened in a trajectory, as far as a {@link Timetable} asks; null while it is not known.
 *
 * @param conversationAt planned, or held
 * @param adviceSentAt of the first version
 */
public record Moments(
        Instant appliedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant matchedAt,
        @Nullable Instant conversationAt,
        @Nullable Instant adviceSentAt,
        @Nullable LocalDate callAgreedOn,
        @Nullable Instant reachedAt) {}
