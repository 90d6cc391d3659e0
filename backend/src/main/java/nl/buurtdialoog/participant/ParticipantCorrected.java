package nl.buurtdialoog.participant;

import java.util.UUID;

/**
 * What is known of somebody was wrong, and is right now.
 *
 * @param reachedOtherwise whether another mailbox, telephone or door is theirs
 */
public record ParticipantCorrected(UUID organisationId, UUID participantId, boolean reachedOtherwise) {}
