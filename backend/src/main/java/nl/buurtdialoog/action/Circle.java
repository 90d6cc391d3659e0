package nl.buurtdialoog.action;

import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.dialogue.DialogueStatus.PUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.action.MyAction.NextTable;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The gatherings among which an action comes back: those of its cycle, or outside one those of the neighbourhood that
 * belong to no cycle.
 */
record Circle(
        UUID organisationId, UUID neighbourhoodId, @Nullable UUID cycleId) {

    private static final String INSIDE = " organisationId = ?1 and (cycleId = ?2 or (?2 is null and cycleId is null"
            + " and neighbourhood.id = ?3))";

    static Circle of(Action action) {
        return new Circle(action.organisationId, action.neighbourhood.id, action.cycleId);
    }

    static Circle of(Dialogue dialogue) {
        return new Circle(dialogue.organisationId, dialogue.neighbourhood.id, dialogue.cycleId);
    }

    /** Whether an action comes back in it. A cycle may move to another neighbourhood, and its actions with it. */
    private boolean holds(Action action) {
        return cycleId == null
                ? action.cycleId == null && action.neighbourhood.id.equals(neighbourhoodId)
                : cycleId.equals(action.cycleId);
    }

    /** One of its actions, held: a link of one evening opens what is on its own table, and nothing else. */
    Action locked(UUID actionId) {
        var action = Action.locked(organisationId, actionId);
        if (!holds(action)) {
            throw Problem.notFound();
        }
        return action;
    }

    /** When its actions are on the table again. */
    @Nullable
    NextTable next(Instant now) {
        return Dialogue.<Dialogue>find(
                        "from Dialogue where" + INSIDE + " and status = ?4 and startsAt > ?5 order by startsAt, id",
                        organisationId,
                        cycleId,
                        neighbourhoodId,
                        PUBLISHED,
                        now)
                .<Dialogue>firstResultOptional()
                .map(dialogue -> new NextTable(dialogue.title, dialogue.startsAt))
                .orElse(null);
    }

    /** The last gathering before this one that went on. */
    Optional<Dialogue> before(Dialogue dialogue) {
        return Dialogue.<Dialogue>find(
                        "from Dialogue where" + INSIDE
                                + " and status not in ?4 and startsAt < ?5 order by startsAt desc, id desc",
                        organisationId,
                        cycleId,
                        neighbourhoodId,
                        List.of(DRAFT, CANCELLED),
                        dialogue.startsAt)
                .firstResultOptional();
    }

    /** When each gathering before this one began, for those that went on; the first one first. */
    List<Instant> beginningsBefore(Dialogue dialogue) {
        return Dialogue.find(
                        "select startsAt from Dialogue where" + INSIDE
                                + " and status not in ?4 and startsAt < ?5 order by startsAt, id",
                        organisationId,
                        cycleId,
                        neighbourhoodId,
                        List.of(DRAFT, CANCELLED),
                        dialogue.startsAt)
                .project(Instant.class)
                .list();
    }

    /** All gatherings in it. */
    List<UUID> gatherings() {
        return Dialogue.find("select id from Dialogue where" + INSIDE, organisationId, cycleId, neighbourhoodId)
                .project(UUID.class)
                .list();
    }

    /** What was agreed before a moment, and is open or was settled after another: what there is to talk about. */
    List<Action> actions(Instant agreedBefore, Instant openOrSettledAfter, int most) {
        return Action.<Action>find(
                        "from Action a left join fetch a.dialogue where a.organisationId = ?1 and (a.cycleId = ?2"
                                + " or (?2 is null and a.cycleId is null and a.neighbourhood.id = ?3))"
                                + " and a.agreedAt < ?4 and (a.settledAt is null or a.settledAt > ?5)"
                                + " order by a.agreedAt, a.id",
                        organisationId,
                        cycleId,
                        neighbourhoodId,
                        agreedBefore,
                        openOrSettledAfter)
                .range(0, most - 1)
                .list();
    }
}
