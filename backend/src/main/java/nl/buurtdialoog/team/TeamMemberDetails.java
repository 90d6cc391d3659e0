package nl.buurtdialoog.team;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;

/**
 * Somebody who makes a dialogue possible.
 *
 * @param how by which way they hear what changes
 * @param linkOpen whether the link they were sent opens their part of it
 */
public record TeamMemberDetails(
        UUID id,
        UUID dialogueId,
        Part part,
        String name,
        Contact contact,
        Channel how,
        Language language,
        boolean linkOpen,
        Instant createdAt) {

    static TeamMemberDetails of(TeamMember member, Channel how) {
        return new TeamMemberDetails(
                member.id,
                member.dialogue.id,
                member.part,
                member.name,
                member.contact(),
                how,
                member.language,
                member.linkOpen,
                member.createdAt);
    }
}
