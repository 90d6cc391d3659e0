package nl.buurtdialoog.dialogue;

import java.util.UUID;

/** A published dialogue is held at one table fewer. Everybody who has a seat keeps it. */
public record TablesChanged(UUID organisationId, UUID dialogueId) {}
