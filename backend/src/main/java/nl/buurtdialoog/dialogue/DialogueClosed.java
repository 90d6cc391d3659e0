package nl.buurtdialoog.dialogue;

import java.util.UUID;

/** A dialogue was closed, and its counts are frozen. */
public record DialogueClosed(UUID organisationId, UUID dialogueId) {}
