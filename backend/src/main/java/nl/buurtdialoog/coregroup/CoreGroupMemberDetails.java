package nl.buurtdialoog.coregroup;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;

/**
 * One of those who carry a cycle.
 *
 * @param how by which way they are asked for a task
 * @param paused whether they said "not now", and are asked nothing
 * @param linkOpen whether the link they were sent opens their tasks
 */
public record CoreGroupMemberDetails(
        UUID id,
        UUID cycleId,
        MemberKind kind,
        String name,
        Contact contact,
        Channel how,
        Language language,
        boolean paused,
        boolean linkOpen,
        Instant joinedAt) {

    static CoreGroupMemberDetails of(CoreGroupMember member, Channel how) {
        return new CoreGroupMemberDetails(
                member.id,
                member.cycle.id,
                member.kind,
                member.name,
                member.contact(),
                how,
                member.language,
                member.paused,
                member.linkOpen,
                member.joinedAt);
    }
}
