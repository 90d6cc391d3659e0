package nl.buurtdialoog.overview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs the coordinator.
 *
 * @param count how many people signed up so far, how many messages failed, or how many who offer a table wait
 */
public record Attention(
        AttentionKind kind,
        @Nullable UUID dialogueId,
        @Nullable String title,
        @Nullable Instant startsAt,
        @Nullable Long count) {

    static Attention ofWaitingOffers(long count) {
        return new Attention(AttentionKind.TABLE_OFFERS_WAIT, null, null, null, count);
    }

    static Attention ofFailedMessages(long count) {
        return new Attention(AttentionKind.MESSAGES_FAILED, null, null, null, count);
    }
}
