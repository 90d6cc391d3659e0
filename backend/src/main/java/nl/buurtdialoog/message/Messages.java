package nl.buurtdialoog.message;

import static nl.buurtdialoog.message.MessageStatus.QUEUED;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** The messages of an organisation as people look at them: all, to call, to print. */
final class Messages {

    /** The newest first, one further than asked. */
    static List<Message> newest(
            UUID organisationId, @Nullable MessageStatus status, int limit, @Nullable Cursor after) {
        return Message.<Message>find(
                        "organisationId = ?1 and (?2 is null or status = ?2)"
                                + " and (cast(?3 as instant) is null or createdAt < ?3 or (createdAt = ?3 and id < ?4))"
                                + " order by createdAt desc, id desc",
                        organisationId,
                        status,
                        after == null ? null : after.at(),
                        after == null ? null : after.id())
                .range(0, limit)
                .list();
    }

    /** Who is to be called by now, the longest waiting first; one further than asked. */
    static List<Message> callsDue(UUID organisationId, Instant now, int limit, @Nullable Cursor after) {
        return Message.<Message>find(
                        "organisationId = ?1 and channel = ?2 and status = ?3 and nextAttemptAt <= ?4"
                                + " and (nextAttemptAt > ?5 or (nextAttemptAt = ?5 and id > ?6))"
                                + " order by nextAttemptAt, id",
                        organisationId,
                        Channel.CALL,
                        QUEUED,
                        now,
                        after == null ? Instant.EPOCH : after.at(),
                        after == null ? new UUID(0, 0) : after.id())
                .range(0, limit)
                .list();
    }

    /** Letters to print, the oldest first, one further than asked. */
    static List<Message> lettersToPrint(UUID organisationId, int limit, @Nullable Cursor after) {
        return Message.<Message>find(
                        "organisationId = ?1 and channel = ?2 and status = ?3"
                                + " and (createdAt > ?4 or (createdAt = ?4 and id > ?5)) order by createdAt, id",
                        organisationId,
                        Channel.LETTER,
                        QUEUED,
                        after == null ? Instant.EPOCH : after.at(),
                        after == null ? new UUID(0, 0) : after.id())
                .range(0, limit)
                .list();
    }

    private Messages() {}
}
