package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.coregroup.CareTaskKind.FACILITATION;
import static nl.buurtdialoog.coregroup.CareTaskStatus.DONE;
import static nl.buurtdialoog.coregroup.CareTaskStatus.OPEN;
import static nl.buurtdialoog.coregroup.CareTaskStatus.TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buurtdialoog.cycle.EditionMade;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialoguePublished;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The five tasks of each edition, and whose turn each is. Runs in the caller's transaction. */
@ApplicationScoped
public class CareTaskBook {

    @Inject
    Clock clock;

    @Inject
    CareTasks tasks;

    void editionMade(@Observes EditionMade event) {
        make(Dialogue.of(event.organisationId(), event.dialogueId()));
    }

    /** Once neighbours can sign up the work is certain: whoever's turn it is hears of it. */
    void published(@Observes DialoguePublished event) {
        askByTurns(Dialogue.of(event.organisationId(), event.dialogueId()));
    }

    /** Asks for each task that nobody has yet the one whose turn it is. A dialogue outside a cycle has no tasks. */
    public List<CareTask> askByTurns(Dialogue edition) {
        if (edition.cycleId == null) {
            return List.of();
        }
        var there = make(edition);
        var turns = FairTurns.of(edition.organisationId, cycleOf(edition));
        for (var task : there) {
            if (task.status == OPEN && clock.instant().isBefore(task.dueAt())) {
                turns.next(member -> true).ifPresent(member -> {
                    turns.count(member.id, edition.startsAt);
                    tasks.ask(task, member);
                });
            }
        }
        return there;
    }

    /** Whom it would be fair to ask for each task that nobody has. */
    public List<CareTaskDetails> proposals(List<CareTask> those) {
        if (those.isEmpty()) {
            return List.of();
        }
        var first = those.getFirst();
        var turns = FairTurns.of(first.organisationId, first.cycleId);
        return those.stream()
                .map(task -> CareTaskDetails.of(task, task.status == OPEN ? proposed(turns, task) : null))
                .toList();
    }

    /** The tasks of a cycle's editions from a moment on, with whose turn it would be. */
    public List<CareTaskDetails> from(UUID organisationId, UUID cycleId, Instant startsAt) {
        return proposals(CareTaskList.since(organisationId, cycleId, startsAt.minusNanos(1000)));
    }

    /** Who leads the evening of an edition; null while nobody said yes. */
    public @Nullable String leaderOf(UUID organisationId, UUID dialogueId) {
        return leading(organisationId, dialogueId)
                .flatMap(task -> Stream.ofNullable(task.member))
                .map(member -> member.name)
                .findFirst()
                .orElse(null);
    }

    /** What opens that evening when it is typed from paper; null while nobody said yes. */
    public @Nullable String codeOf(UUID organisationId, UUID dialogueId) {
        return leading(organisationId, dialogueId)
                .flatMap(task -> Stream.ofNullable(task.eveningCode))
                .findFirst()
                .orElse(null);
    }

    private static Stream<CareTask> leading(UUID organisationId, UUID dialogueId) {
        return CareTaskList.of(organisationId, dialogueId).stream()
                .filter(task -> task.kind == FACILITATION && (task.status == TAKEN || task.status == DONE));
    }

    /** In the cycle of who divides them. */
    public void divide(UUID organisationId, UUID cycleId, UUID taskId, NewAssignment said) {
        var task = CareTask.locked(organisationId, taskId);
        if (!task.cycleId.equals(cycleId)) {
            throw Problem.notFound();
        }
        tasks.assign(task, CoreGroupMember.in(organisationId, cycleId, said.memberId()), said.agreed());
    }

    /** Something is done about one task of the organisation; answers it as it is then. */
    CareTaskDetails about(UUID organisationId, UUID id, Consumer<CareTask> act) {
        var task = CareTask.locked(organisationId, id);
        act.accept(task);
        return proposals(List.of(task)).getFirst();
    }

    private static List<CareTask> make(Dialogue edition) {
        var cycleId = cycleOf(edition);
        var there = CareTaskList.of(edition.organisationId, edition.id);
        Arrays.stream(CareTaskKind.values())
                .filter(kind -> there.stream().noneMatch(task -> task.kind == kind))
                .forEach(kind -> new CareTask(edition, cycleId, kind).persist());
        CareTask.flush();
        return CareTaskList.of(edition.organisationId, edition.id);
    }

    private static UUID cycleOf(Dialogue edition) {
        if (edition.cycleId == null) {
            throw Problem.notFound();
        }
        return edition.cycleId;
    }

    private static @Nullable CoreGroupMember proposed(FairTurns turns, CareTask task) {
        var next = turns.next(member -> true);
        next.ifPresent(member -> turns.count(member.id, task.dialogue.startsAt));
        return next.orElse(null);
    }
}
