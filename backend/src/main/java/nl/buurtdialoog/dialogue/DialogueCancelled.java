package nl.buurtdialoog.dialogue;

import java.util.UUID;

/** A dialogue was cancelled, in this transaction: whoever knows people of it tells them. */
public record DialogueCancelled(UUID organisationId, UUID dialogueId) {}
