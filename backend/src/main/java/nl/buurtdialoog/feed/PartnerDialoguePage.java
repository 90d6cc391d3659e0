package nl.buurtdialoog.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a partner may show.
 *
 * @param items a cancelled dialogue is one of them, with that status
 * @param gone ids to take down: withdrawn, or changed so that they are not what you ask for any more; empty without
 *     updatedSince
 * @param retrievedAt our time just before your first page was read: give it as updatedSince the next time, and nothing
 *     is missed
 */
public record PartnerDialoguePage(
        List<PartnerDialogue> items,
        List<UUID> gone,
        @Nullable String next,
        Instant retrievedAt) {}
