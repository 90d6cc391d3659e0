package nl.buurtdialoog.participant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does not agree any more. Features end what that allowed, in the same transaction.
 *
 * @param dialogueId for which dialogue; null for all
 */
public record ConsentWithdrawn(
        UUID organisationId,
        UUID participantId,
        ConsentPurpose purpose,
        @Nullable UUID dialogueId) {}
