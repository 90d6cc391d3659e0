package nl.buurtdialoog.initiative;

import java.util.UUID;

/**
 * Somebody speaks for an initiative no more: what they had by a link or would still be sent is theirs no more. Observed in
 * the same transaction.
 */
public record InitiativeContactGone(UUID organisationId, UUID initiativeId) {}
