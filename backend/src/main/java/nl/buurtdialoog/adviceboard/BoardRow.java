package nl.buurtdialoog.adviceboard;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.trajectory.Moments;
import nl.buurtdialoog.trajectory.Step;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a trajectory for its card, of all of them in one query.
 *
 * @param reading how many versions of the advice the caller was asked to read along
 */
public record BoardRow(
        UUID id,
        Step step,
        String initiative,
        String place,
        String region,
        @Nullable UUID adviserId,
        @Nullable UUID adviserAccountId,
        @Nullable String adviser,
        List<String> goals,
        Moments moments,
        @Nullable Instant closedAt,
        @Nullable Instant stoppedAt,
        AdviceDraft draft,
        long failedAttempts,
        long reading) {

    /** A programme has at most so many places; what is over, of those that have none. */
    static final int MOST = 500;

    /** Who has a place first, then who asks for one, the newest before those of long ago. */
    private static final String SELECT = """
            select new nl.buurtdialoog.adviceboard.BoardRow(t.id, t.step, i.name, i.place, i.region,
                a.id, a.accountId, a.name, t.goals,
                new nl.buurtdialoog.trajectory.Moments(t.appliedAt, t.answeredAt, t.matchedAt, c.startsAt,
                    (select min(s.sentAt) from AdviceVersion s
                        where s.organisationId = t.organisationId and s.trajectory = t),
                    t.callAgreedOn,
                    (select min(r.calledAt) from FollowUpCall r
                        where r.organisationId = t.organisationId and r.trajectory = t and r.result = REACHED)),
                t.closedAt, t.stoppedAt,
                new nl.buurtdialoog.adviceboard.AdviceDraft(d.number, d.readerId, d.readAt, d.factsAskedAt, d.factsRight),
                (select count(f) from FollowUpCall f
                    where f.organisationId = t.organisationId and f.trajectory = t and f.result = NOT_REACHED),
                (select count(b) from AdviceVersion b
                    where b.organisationId = t.organisationId and b.trajectory = t and b.readerId = :caller))
            from Trajectory t join t.initiative i left join t.adviser a
                left join AdviceConversation c on c.organisationId = t.organisationId and c.trajectory = t
                left join AdviceVersion d on d.organisationId = t.organisationId and d.trajectory = t and d.sentAt is null
            where t.organisationId = :organisation and t.programme.id = :programme
            order by case when t.step in :taking then 0 when t.step in (APPLICATION, WAITING) then 1 else 2 end,
                t.appliedAt desc, t.id""";

    static List<BoardRow> of(Session session, UUID organisationId, UUID programmeId, UUID caller) {
        return session.createQuery(SELECT, BoardRow.class)
                .setParameter("organisation", organisationId)
                .setParameter("programme", programmeId)
                .setParameter("caller", caller)
                .setParameter("taking", Places.TAKEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What is done next; null when it is over. */
    @Nullable
    NextAct nextAct() {
        return switch (step) {
            case APPLICATION -> NextAct.ANSWER;
            case WAITING -> NextAct.ANSWER_WHEN_FREE;
            case MATCHING -> NextAct.MATCH;
            case CONVERSATION ->
                moments.conversationAt() == null ? NextAct.PLAN_CONVERSATION : NextAct.HOLD_CONVERSATION;
            case ADVICE -> draft.nextAct();
            case CALL -> moments.callAgreedOn() == null && failedAttempts == 0 ? NextAct.AGREE_CALL : NextAct.CALL;
            case LESSONS -> NextAct.LEARN;
            case CLOSED, NOT_REACHED, DECLINED, STOPPED -> null;
        };
    }

    /** Since when it stands on its step, by the evidence that brought it there. */
    LocalDate since() {
        var reached = switch (step) {
            case APPLICATION -> moments.appliedAt();
            case WAITING, MATCHING, DECLINED -> moments.answeredAt();
            case CONVERSATION -> moments.matchedAt();
            case ADVICE -> moments.conversationAt();
            case CALL -> moments.adviceSentAt();
            case LESSONS -> moments.reachedAt();
            case CLOSED, NOT_REACHED -> closedAt;
            case STOPPED -> stoppedAt;
        };
        return Objects.requireNonNullElse(reached, moments.appliedAt())
                .atZone(AMSTERDAM)
                .toLocalDate();
    }

    boolean isOf(UUID account) {
        return account.equals(adviserAccountId) || reading > 0;
    }
}
