package nl.buurtdialoog.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the next daily round would remove as things are now, and what the last one did.
 *
 * @param lastRoundAt null before the first
 */
public record RetentionPreview(
        Gone due, @Nullable Instant lastRoundAt, @Nullable Gone lastRound) {

    static RetentionPreview of(UUID organisationId, Gone due) {
        return RetentionRound.last(organisationId)
                .map(round -> new RetentionPreview(due, round.goneAt, round.gone()))
                .orElseGet(() -> new RetentionPreview(due, null, null));
    }
}
