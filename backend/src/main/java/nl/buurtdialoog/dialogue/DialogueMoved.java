package nl.buurtdialoog.dialogue;

import java.util.UUID;

/** A published dialogue has another moment or another place. */
public record DialogueMoved(UUID organisationId, UUID dialogueId) {}
