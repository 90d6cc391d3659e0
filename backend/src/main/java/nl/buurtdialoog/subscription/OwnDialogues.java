package nl.buurtdialoog.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.buurtdialoog.coregroup.CoreGroupMember;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.standing.StandingRegistration;
import nl.buurtdialoog.team.TeamMember;

/** What stands in a calendar of one's own: where they are expected and what they do, and nobody else's name. */
@ApplicationScoped
class OwnDialogues {

    private static final Duration KEPT_AFTERWARDS = Duration.ofDays(31);

    @Inject
    RegularEvents regulars;

    @Inject
    CoreGroupEvents coreGroups;

    @Inject
    TurnEvents turns;

    @Inject
    Clock clock;

    /** A calendar that was made by a link which is no more is not found. */
    String in(OwnCalendar calendar) {
        var since = clock.instant().minus(KEPT_AFTERWARDS);
        var organisation = calendar.organisationId;
        return switch (calendar.kind) {
            case REGULAR -> regulars.of(StandingRegistration.of(organisation, calendar.ownerId()), since);
            case CORE_GROUP_MEMBER -> {
                var member = CoreGroupMember.of(organisation, calendar.ownerId());
                require(member.linkOpen && member.linkGeneration == calendar.linkGeneration);
                yield coreGroups.of(member, since);
            }
            case TEAM_MEMBER -> {
                var member = TeamMember.of(organisation, calendar.ownerId());
                require(member.linkOpen && member.linkGeneration == calendar.linkGeneration);
                yield turns.of(member, since);
            }
        };
    }

    private static void require(boolean linkHolds) {
        if (!linkHolds) {
            throw Problem.notFound();
        }
    }
}
