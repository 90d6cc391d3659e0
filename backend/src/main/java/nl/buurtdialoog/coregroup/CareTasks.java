package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.CARE_TASK_ASKED;
import static nl.buurtdialoog.message.MessageTemplate.CARE_TASK_DUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What happens to one task: somebody is asked, takes it, hands it over, does it. Runs in the caller's transaction. */
@ApplicationScoped
public class CareTasks {

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

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
                ? FairTurns.of(task.organisationId, task.cycleId).next(member -> !member.id.equals(from.id))
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

    void ask(CareTask task, CoreGroupMember member) {
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
}
