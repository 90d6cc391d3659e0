package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.message.MessageStatus;
import nl.buurtdialoog.message.MessageTemplate;
import org.jspecify.annotations.Nullable;

/** That somebody was told something, and how. The words themselves are not kept. */
public record MessageOnFile(
        MessageTemplate template,
        Channel channel,
        MessageStatus status,
        Instant createdAt,
        @Nullable Instant sentAt) {}
