package nl.buurtdialoog.message;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the outbox.
 *
 * @param recipient masked: {@code j…@voorbeeld.nl}
 */
@Schema(name = "Message")
public record MessageSummary(
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
        @Nullable Instant nextAttemptAt) {

    /** Without a letter the one it was for has been erased. */
    static MessageSummary of(Message message, @Nullable Letter letter) {
        return new MessageSummary(
                message.id,
                message.template,
                message.status,
                message.channel,
                letter == null ? "" : letter.to().masked(),
                letter == null ? "" : letter.subject(),
                message.dialogueId,
                message.createdAt,
                message.sentAt,
                message.attempts,
                message.failure,
                message.nextAttemptAt);
    }
}
