package nl.buurtdialoog.origin;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.idea.IdeaSource;
import org.jspecify.annotations.Nullable;

/**
 * Something that a dialogue came from. Never who had the idea or offered the table.
 *
 * @param dialogueId the dialogue, when it was one
 * @param words its title, or the idea's words; null for a table that somebody offered
 * @param source from where an idea came; null for anything else
 * @param at when that dialogue was, the idea was noted or the table was offered
 */
public record Origin(
        OriginKind kind,
        @Nullable UUID dialogueId,
        @Nullable String words,
        @Nullable IdeaSource source,
        Instant at) {}
