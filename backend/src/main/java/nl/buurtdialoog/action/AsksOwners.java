package nl.buurtdialoog.action;

import static nl.buurtdialoog.message.MessageTemplate.ACTION_ASKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.dialogue.DaytimeRounds;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.RecurringJob;
import org.hibernate.Session;

/**
 * Asks who carries an open action, a week before it is on the table again, how it stands. Once for each gathering, and
 * never twice within three weeks: who has several gatherings near is not asked at each.
 */
@ApplicationScoped
class AsksOwners implements RecurringJob {

    private static final int AT_A_TIME = 200;
    private static final Duration BEFORE = Duration.ofDays(7);
    private static final Duration QUIET = Duration.ofDays(21);

    @Inject
    DaytimeRounds rounds;

    @Inject
    Outbox outbox;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ask-action-owners";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        rounds.go(this::askSome);
    }

    /** Whether there may be more. */
    private boolean askSome(Organisation organisation) {
        var now = clock.instant();
        var found = toBeAsked(organisation, now);
        for (var owner : found) {
            outbox.send(owner.organisationId, ACTION_ASKED, owner.id, null, owner.contact());
            owner.ask(now);
        }
        return found.size() == AT_A_TIME;
    }

    private List<ActionOwner> toBeAsked(Organisation organisation, Instant now) {
        return session.createQuery(
                        "select o from ActionOwner o join fetch o.action a where a.organisationId = :organisation"
                                + " and o.part = OWNER and a.status in :open and (o.askedAt is null or o.askedAt < :quiet)"
                                + " and exists (select 1 from Dialogue d where d.organisationId = a.organisationId"
                                + " and d.status = PUBLISHED and d.startsAt > :now and d.startsAt < :until"
                                + " and a.agreedAt < d.startsAt - 7 day and (d.cycleId = a.cycleId"
                                + " or (d.cycleId is null and a.cycleId is null and d.neighbourhood = a.neighbourhood)))"
                                + " order by o.createdAt, o.id",
                        ActionOwner.class)
                .setParameter("organisation", organisation.id)
                .setParameter("open", ActionStatus.OPEN)
                .setParameter("quiet", now.minus(QUIET))
                .setParameter("now", now)
                .setParameter("until", now.plus(BEFORE))
                .setMaxResults(AT_A_TIME)
                .list();
    }
}
