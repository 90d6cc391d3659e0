package nl.buurtdialoog.overview;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialoguePlanSummary;
import org.hibernate.Session;

/** Looks over everything of an organisation, in six queries whatever its size. */
@ApplicationScoped
class Lookout {

    private static final int NEXT = 10;

    /** More than this nobody reads in one go; what is done makes room for the next. */
    private static final int MOST_ATTENTION = 100;

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
        var failed = session.createNativeQuery(
                        "select count(*) from message where organisation_id = :organisation and status = 'FAILED'",
                        Long.class)
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
        return Stream.concat(ofMessages, ofDialogues).limit(MOST_ATTENTION).toList();
    }
}
