package nl.buurtdialoog.origin;

import static java.util.Comparator.comparing;
import static nl.buurtdialoog.origin.OriginKind.DIALOGUE;
import static nl.buurtdialoog.origin.OriginKind.IDEA;
import static nl.buurtdialoog.origin.OriginKind.TABLE_OFFER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.idea.Idea;
import nl.buurtdialoog.tableoffer.TableOffer;
import org.hibernate.Session;

/** Asks everything that can give rise to a dialogue. Runs in the caller's transaction. */
@ApplicationScoped
class Origins {

    /** So many are told on either side. */
    private static final int MOST = 100;

    @Inject
    Session session;

    /** What came first first. */
    List<Origin> of(Dialogue dialogue) {
        return Stream.of(dialogues(dialogue), ideas(dialogue), offers(dialogue))
                .flatMap(found -> found)
                .sorted(comparing(Origin::at))
                .toList();
    }

    private static Stream<Origin> dialogues(Dialogue dialogue) {
        return Optional.ofNullable(dialogue.cameFromDialogueId).stream()
                .map(id -> Dialogue.of(dialogue.organisationId, id))
                .map(before -> new Origin(DIALOGUE, before.id, before.title, null, before.startsAt));
    }

    private static Stream<Origin> ideas(Dialogue dialogue) {
        return Idea.<Idea>list("organisationId = ?1 and edition = ?2", dialogue.organisationId, dialogue).stream()
                .map(idea -> new Origin(IDEA, null, idea.words, idea.source, idea.notedAt));
    }

    private static Stream<Origin> offers(Dialogue dialogue) {
        return TableOffer.<TableOffer>list("organisationId = ?1 and dialogue = ?2", dialogue.organisationId, dialogue)
                .stream()
                .map(offer -> new Origin(TABLE_OFFER, null, null, null, offer.offeredAt));
    }

    /** The oldest first. */
    List<CycleRelative> of(Cycle cycle) {
        return Stream.of(
                        relatives("o.id = e.cameFromDialogueId", true), relatives("e.id = o.cameFromDialogueId", false))
                .flatMap(query -> session
                        .createSelectionQuery(query, CycleRelative.class)
                        .setParameter("organisation", cycle.organisationId)
                        .setParameter("cycle", cycle.id)
                        .setMaxResults(MOST)
                        .list()
                        .stream())
                .sorted(comparing(CycleRelative::startsAt).thenComparing(CycleRelative::dialogueId))
                .toList();
    }

    private static String relatives(String how, boolean before) {
        return "select new nl.buurtdialoog.origin.CycleRelative(o.id, o.title, o.startsAt, o.status, e.editionNumber, "
                + before + ") from Dialogue e, Dialogue o where e.organisationId = :organisation and e.cycleId = :cycle"
                + " and o.organisationId = e.organisationId and " + how
                + " and (o.cycleId is null or o.cycleId <> :cycle) order by o.startsAt desc, o.id";
    }
}
