package nl.buurtdialoog.message;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A message as it reads now, its personal link masked.
 *
 * @param text as it is read, or said on the telephone
 * @param html with its looks, for what is written with looks: else empty
 * @param canBeAnsweredHere whether a tester may answer it as its receiver would
 */
public record MessageDetails(
        UUID id,
        MessageTemplate template,
        MessageStatus status,
        Channel channel,
        String recipient,
        String subject,
        @Nullable UUID dialogueId,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String failure,
        @Nullable Instant nextAttemptAt,
        String text,
        String html,
        boolean canBeAnsweredHere) {

    /** Changes with what it says and how far it is. Its words are made anew each time, so no counter could tell. */
    long version() {
        return Integer.toUnsignedLong(Objects.hash(status.name(), attempts, subject, text));
    }

    static MessageDetails of(MessageSummary line, String text, String html, boolean canBeAnsweredHere) {
        return new MessageDetails(
                line.id(),
                line.template(),
                line.status(),
                line.channel(),
                line.recipient(),
                line.subject(),
                line.dialogueId(),
                line.createdAt(),
                line.sentAt(),
                line.attempts(),
                line.failure(),
                line.nextAttemptAt(),
                text,
                html,
                canBeAnsweredHere);
    }
}
