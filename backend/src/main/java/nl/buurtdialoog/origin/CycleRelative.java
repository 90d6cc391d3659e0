package nl.buurtdialoog.origin;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;

/**
 * A dialogue outside a cycle that one of its editions came from, or led to.
 *
 * @param editionNumber of the edition of the cycle
 * @param before whether the edition came from it; otherwise it came from the edition
 */
public record CycleRelative(
        UUID dialogueId, String title, Instant startsAt, DialogueStatus status, int editionNumber, boolean before) {}
