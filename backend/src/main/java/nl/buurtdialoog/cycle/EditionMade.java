package nl.buurtdialoog.cycle;

import java.util.UUID;

/** A next time of a cycle was planned. */
public record EditionMade(UUID organisationId, UUID cycleId, UUID dialogueId) {}
