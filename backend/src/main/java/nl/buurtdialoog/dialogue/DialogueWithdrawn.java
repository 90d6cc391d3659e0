package nl.buurtdialoog.dialogue;

import java.util.UUID;

/** A dialogue that everybody could see is a draft again. */
public record DialogueWithdrawn(UUID organisationId, UUID dialogueId) {}
