package nl.buurtdialoog.overview;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialoguePlanSummary;
import org.hibernate.Session;

/** Looks over everything of an organisation, in seven queries whatever its size. */
@ApplicationScoped
class Lookout {

    private static final int NEXT = 10;

    /** More than this nobody reads in one go; what is done makes room for the next. */
    private static final int MOST_ATTENTION = 100;

    /** How long who offers a table may wait for a talk. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    @Inject
    Clock clock;

    @Inject
    Session session;

    Overview overview(UUID organisationId) {
        var now = clock.instant();
        var today = now.atZone(AMSTERDAM).toLocalDate();
        var yearAgo = today.minusYears(1).atStartOfDay(AMSTERDAM).toInstant();
        return new Overview(
                coming(organisationId, now),
                attention(organisationId, now),
                ComingFigures.of(session, organisationId, now),
                CampaignFigures.of(session, organisationId, today),
                NeighbourhoodFigures.of(session, organisationId, yearAgo, now));
    }

    private List<DialoguePlanSummary> coming(UUID organisationId, Instant now) {
        return session.createQuery(
                        DialoguePlanSummary.SELECT
                                + " where d.organisationId = :organisation and d.startsAt > :now"
                                + " and d.status in (DRAFT, PUBLISHED) order by d.startsAt, d.id",
                        DialoguePlanSummary.class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .setMaxResults(NEXT)
                .getResultList();
    }

    private List<Attention> attention(UUID organisationId, Instant now) {
        var failed = (long) session.createNativeQuery(
                        "select count(*) from message where organisation_id = :organisation and status = 'FAILED'",
                        Object.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
        var ofMessages = failed == 0 ? Stream.<Attention>empty() : Stream.of(Attention.ofFailedMessages(failed));
        var ofDialogues = session.createQuery(OpenDialogue.SELECT, OpenDialogue.class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .setParameter("until", OpenDialogue.horizon(now))
                .setMaxResults(MOST_ATTENTION)
                .getResultStream()
                .flatMap(dialogue -> dialogue.attention(now));
        return Stream.of(ofMessages, waitingOffers(organisationId, now), ofDialogues)
                .flatMap(Function.identity())
                .limit(MOST_ATTENTION)
                .toList();
    }

    private Stream<Attention> waitingOffers(UUID organisationId, Instant now) {
        var waiting = session.createSelectionQuery(
                        "select count(o) from TableOffer o where o.organisationId = :organisation and o.status = NEW"
                                + " and o.offeredAt <= :longAgo",
                        Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("longAgo", now.minus(PATIENCE))
                .getSingleResult();
        return waiting == 0 ? Stream.empty() : Stream.of(Attention.ofWaitingOffers(waiting));
    }
}
