package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.coregroup.CareTaskStatus.OPEN;
import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.CARE_TASK_ASKED;
import static nl.buurtdialoog.message.MessageTemplate.CARE_TASK_DUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buurtdialoog.cycle.EditionMade;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialoguePublished;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The five tasks of each edition: whose turn it is, who takes one, hands it over, and does it. */
@ApplicationScoped
public class CareTasks {

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

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
        var tasks = make(edition);
        var turns = turns(edition.organisationId, cycleOf(edition));
        for (var task : tasks) {
            if (task.status == OPEN && clock.instant().isBefore(task.dueAt())) {
                turns.next(member -> true).ifPresent(member -> {
                    turns.count(member.id, edition.startsAt);
                    ask(task, member);
                });
            }
        }
        return tasks;
    }

    /** Whom it would be fair to ask for each task that nobody has. */
    public List<CareTaskDetails> proposals(List<CareTask> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        var first = tasks.getFirst();
        var turns = turns(first.organisationId, first.cycleId);
        return tasks.stream()
                .map(task -> CareTaskDetails.of(task, task.status == OPEN ? proposed(turns, task) : null))
                .toList();
    }

    /** Something is done about one task of the organisation; answers it as it is then. */
    CareTaskDetails about(UUID organisationId, UUID id, Consumer<CareTask> act) {
        var task = CareTask.locked(organisationId, id);
        act.accept(task);
        return proposals(List.of(task)).getFirst();
    }

    /** Somebody is asked, or said yes already. */
    void assign(CareTask task, CoreGroupMember member, boolean agreed) {
        if (agreed) {
            forgetQuestion(task);
            task.give(member);
        } else if (!task.isOf(member)) {
            ask(task, member);
        }
    }

    void take(CareTask task, CoreGroupMember member) {
        if (task.dialogue.status == CANCELLED) {
            throw Problem.notFound();
        }
        task.take(member);
    }

    /** To somebody of choice, else to whose turn it is; when there is nobody else it is open again. */
    void handOver(CareTask task, CoreGroupMember from, @Nullable UUID toId) {
        var to = toId == null
                ? turns(task.organisationId, task.cycleId).next(member -> !member.id.equals(from.id))
                : Optional.of(CoreGroupMember.in(task.organisationId, task.cycleId, toId));
        forgetQuestion(task);
        to.ifPresentOrElse(member -> ask(task, member), task::open);
    }

    void open(CareTask task) {
        forgetQuestion(task);
        task.open();
    }

    void done(CareTask task) {
        task.done(clock.instant());
        forgetQuestion(task);
    }

    void remind(CareTask task) {
        tell(task, CARE_TASK_DUE);
        task.remind();
    }

    private void ask(CareTask task, CoreGroupMember member) {
        forgetQuestion(task);
        task.ask(member);
        tell(task, CARE_TASK_ASKED);
    }

    private void tell(CareTask task, MessageTemplate what) {
        var member = task.member;
        if (member != null) {
            outbox.send(task.organisationId, what, task.id, task.dialogue.id, member.contact());
        }
    }

    /** What waits to be told of it was meant for somebody else, or is answered. */
    private void forgetQuestion(CareTask task) {
        outbox.withdraw(task.organisationId, CARE_TASK_ASKED, task.id);
        outbox.withdraw(task.organisationId, CARE_TASK_DUE, task.id);
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

    private static FairTurns turns(UUID organisationId, UUID cycleId) {
        return new FairTurns(
                CoreGroupMember.all(organisationId, cycleId), CareTaskList.turnsOf(organisationId, cycleId));
    }

    private static @Nullable CoreGroupMember proposed(FairTurns turns, CareTask task) {
        var next = turns.next(member -> true);
        next.ifPresent(member -> turns.count(member.id, task.dialogue.startsAt));
        return next.orElse(null);
    }
}
