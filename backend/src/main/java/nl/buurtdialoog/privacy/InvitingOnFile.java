package nl.buurtdialoog.privacy;

import java.time.Instant;

/**
 * A cycle to which somebody invites neighbours.
 *
 * @param code what stands on their slips
 */
public record InvitingOnFile(String cycle, String code, Instant joinedAt) {}
