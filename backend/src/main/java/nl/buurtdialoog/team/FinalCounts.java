package nl.buurtdialoog.team;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static nl.buurtdialoog.message.MessageTemplate.TEAM_COUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.dialogue.DaytimeRounds;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.RecurringJob;

/**
 * Tells the team of a dialogue how many people come, when those people are reminded: once of each beginning, and not
 * before it is decided that it goes on.
 */
@ApplicationScoped
class FinalCounts implements RecurringJob {

    private static final int AT_A_TIME = 200;

    @Inject
    Team team;

    @Inject
    DaytimeRounds rounds;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "tell-final-counts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        rounds.go(this::tellSome);
    }

    /** Whether there may be more. */
    private boolean tellSome(Organisation organisation) {
        var found = toBeTold(organisation, clock.instant());
        for (var member : found) {
            team.tell(member, TEAM_COUNT);
            member.tellCount();
        }
        return found.size() == AT_A_TIME;
    }

    /** Held, so that two rounds at once tell nobody twice: the second finds what the first left. */
    private static List<TeamMember> toBeTold(Organisation organisation, Instant now) {
        return TeamMember.<TeamMember>find(
                        "from TeamMember m join fetch m.dialogue d where m.organisationId = ?1"
                                + " and d.status = PUBLISHED and d.startsAt > ?2 and d.startsAt < ?3 and "
                                + Dialogue.GOES_ON
                                + " and (m.countedFor is null or m.countedFor <> d.startsAt) order by d.startsAt, m.id",
                        organisation.id,
                        now,
                        organisation.remindsBefore(now))
                .withLock(PESSIMISTIC_WRITE)
                .range(0, AT_A_TIME - 1)
                .list();
    }
}
