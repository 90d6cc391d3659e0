package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.coregroup.MemberKind;

/**
 * A cycle that somebody carries.
 *
 * @param paused whether they said "not now"
 * @param turns how many tasks they were asked for, took or did
 */
public record CoreGroupOnFile(String cycle, MemberKind kind, boolean paused, int turns, Instant joinedAt) {}
