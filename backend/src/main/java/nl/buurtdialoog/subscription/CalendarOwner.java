package nl.buurtdialoog.subscription;

import java.util.UUID;
import nl.buurtdialoog.coregroup.CoreGroupMember;
import nl.buurtdialoog.standing.StandingRegistration;
import nl.buurtdialoog.team.TeamMember;

/**
 * Whose calendar it is.
 *
 * @param linkGeneration of the link by which it was made: when that link is ended or made anew, so is the calendar
 */
record CalendarOwner(CalendarKind kind, UUID organisationId, UUID id, int linkGeneration) {

    static CalendarOwner of(StandingRegistration standing) {
        // Every edition has a link of its own; always coming is stopped and not renewed.
        return new CalendarOwner(CalendarKind.REGULAR, standing.organisationId, standing.id, 0);
    }

    static CalendarOwner of(CoreGroupMember member) {
        return new CalendarOwner(
                CalendarKind.CORE_GROUP_MEMBER, member.organisationId, member.id, member.linkGeneration);
    }

    static CalendarOwner of(TeamMember member) {
        return new CalendarOwner(CalendarKind.TEAM_MEMBER, member.organisationId, member.id, member.linkGeneration);
    }
}
