package nl.buurtdialoog.dialogue;

import java.util.UUID;

/** A dialogue stands in the agenda from now on, in this transaction: whoever waited for that is told. */
public record DialoguePublished(UUID organisationId, UUID dialogueId) {}
