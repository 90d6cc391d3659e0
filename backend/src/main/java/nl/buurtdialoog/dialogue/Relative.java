package nl.buurtdialoog.dialogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue in the family tree of another.
 *
 * @param steps how many generations after it; before it when negative
 */
public record Relative(
        UUID dialogueId,
        int steps,
        String title,
        Instant startsAt,
        DialogueStatus status,
        @Nullable Integer editionNumber) {}
