package nl.buurtdialoog.dialogue;

import java.util.UUID;

/** The number of seats of a dialogue was changed, in this transaction. */
public record SeatsChanged(UUID organisationId, UUID dialogueId) {}
