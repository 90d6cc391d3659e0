package nl.buurtdialoog.coregroup;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The tasks of core groups, as they are asked for. */
final class CareTaskList {

    /** Turns of longer ago are forgiven: who did a lot two years ago may be asked again. */
    private static final int EDITIONS_OF_LATE = 6;

    private static final String WITH_ALL =
            "from CareTask t join fetch t.dialogue d left join fetch t.member where t.organisationId = ?1 and ";

    /** The five of an edition, in the order in which they are due. */
    static List<CareTask> of(UUID organisationId, UUID dialogueId) {
        return inOrder(CareTask.<CareTask>find(WITH_ALL + "d.id = ?2", organisationId, dialogueId).stream());
    }

    /** What is not done yet for a cycle, and what was done for editions since. */
    static List<CareTask> since(UUID organisationId, UUID cycleId, Instant since) {
        return inOrder(CareTask.<CareTask>find(
                WITH_ALL + "t.cycleId = ?2 and d.startsAt > ?3 and d.status <> CANCELLED",
                organisationId,
                cycleId,
                since)
                .stream());
    }

    static Stream<CareTask> withEdition(Set<UUID> ids) {
        return CareTask.<CareTask>find(
                "from CareTask t join fetch t.dialogue d join fetch d.venue left join fetch t.member where t.id in ?1",
                ids)
                .stream();
    }

    static List<CareTask> unfinishedOf(CoreGroupMember member) {
        return CareTask.list(
                "organisationId = ?1 and member.id = ?2 and status <> DONE", member.organisationId, member.id);
    }

    /** Everything that was ever their turn and still has their name. */
    static List<UUID> idsOf(CoreGroupMember member) {
        return CareTask.find(
                        "select t.id from CareTask t where t.organisationId = ?1 and t.member.id = ?2",
                        member.organisationId,
                        member.id)
                .project(UUID.class)
                .list();
    }

    /** Who leads the evening of an edition by this task, while they do. */
    static Optional<CareTask> leading(UUID organisationId, UUID taskId, int generation) {
        return CareTask.<CareTask>find(
                        "from CareTask t join fetch t.dialogue d join fetch t.member m where t.organisationId = ?1"
                                + " and t.id = ?2 and t.eveningGeneration = ?3 and t.kind = FACILITATION"
                                + " and t.status in (TAKEN, DONE) and m.linkOpen",
                        organisationId,
                        taskId,
                        generation)
                .singleResultOptional();
    }

    /** The same by what is typed from paper, while somebody leads it. */
    static Optional<CareTask> openedBy(UUID organisationId, String code) {
        return CareTask.<CareTask>find(
                        "from CareTask t join fetch t.dialogue d join fetch t.member m where t.organisationId = ?1"
                                + " and t.eveningCode = ?2 and t.status in (TAKEN, DONE) and m.linkOpen",
                        organisationId,
                        code)
                .singleResultOptional();
    }

    /** Whose turn it was at the last editions of a cycle, and at the ones to come. */
    static List<FairTurns.Turn> turnsOf(UUID organisationId, UUID cycleId) {
        return CareTask.find(
                        "select t.member.id, d.startsAt from CareTask t join t.dialogue d where t.organisationId = ?1"
                                + " and t.cycleId = ?2 and t.member is not null and t.dialogue.id in"
                                + " (select e.id from Dialogue e where e.organisationId = ?1 and e.cycleId = ?2"
                                + " order by e.startsAt desc, e.id limit " + EDITIONS_OF_LATE + ")",
                        organisationId,
                        cycleId)
                .project(FairTurns.Turn.class)
                .list();
    }

    private static List<CareTask> inOrder(Stream<CareTask> tasks) {
        return tasks.sorted(comparing((CareTask task) -> task.dialogue.startsAt).thenComparing(task -> task.kind))
                .toList();
    }

    private CareTaskList() {}
}
