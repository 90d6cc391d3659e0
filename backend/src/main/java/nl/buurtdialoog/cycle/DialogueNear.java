package nl.buurtdialoog.cycle;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;

/** Another dialogue that the same neighbours may be asked for. */
public record DialogueNear(UUID dialogueId, String title, String venue, Instant startsAt, DialogueStatus status) {}
