package nl.buurtdialoog.dialogue;

import java.util.UUID;

/**
 * A dialogue is about to be a draft again. Whoever gave a place in it by itself takes that back; it stays published when
 * somebody is left who asked for one.
 */
public record DialogueWithdrawing(UUID organisationId, UUID dialogueId) {}
