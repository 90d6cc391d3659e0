package nl.buurtdialoog.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/**
 * The steps in the life of a dialogue. Each holds the seats first, so that nobody signs up, or has just done so unseen,
 * while it is decided. Runs in the caller's transaction.
 */
@ApplicationScoped
class DialogueLife {

    @Inject
    Clock clock;

    @Inject
    Event<DialogueCancelled> cancelled;

    @Inject
    Event<DialoguePublished> published;

    @Inject
    Event<DialogueWithdrawing> withdrawing;

    @Inject
    Event<DialogueWithdrawn> withdrawn;

    @Inject
    Event<DialogueClosed> closed;

    Dialogue publish(UUID organisationId, UUID id) {
        var dialogue = held(organisationId, id);
        dialogue.publish(clock.instant());
        published.fire(new DialoguePublished(organisationId, id));
        return written(dialogue);
    }

    /** Once somebody signed up a dialogue is cancelled, not hidden. Who always comes did not sign up for this one. */
    Dialogue unpublish(UUID organisationId, UUID id) {
        var dialogue = held(organisationId, id);
        withdrawing.fire(new DialogueWithdrawing(organisationId, id));
        if (DialogueSeats.of(organisationId, id).isWanted()) {
            throw Problem.of(ProblemType.DIALOGUE_HAS_REGISTRATIONS);
        }
        dialogue.unpublish(clock.instant());
        withdrawn.fire(new DialogueWithdrawn(organisationId, id));
        return written(dialogue);
    }

    Dialogue cancel(UUID organisationId, UUID id, String reason) {
        var dialogue = held(organisationId, id);
        dialogue.cancel(reason, clock.instant());
        cancelled.fire(new DialogueCancelled(organisationId, id));
        return written(dialogue);
    }

    Dialogue hold(UUID organisationId, UUID id) {
        var dialogue = held(organisationId, id);
        dialogue.hold(clock.instant());
        return written(dialogue);
    }

    Dialogue close(UUID organisationId, UUID id, Counts counts) {
        var dialogue = held(organisationId, id);
        dialogue.close(counts.checked(), clock.instant());
        closed.fire(new DialogueClosed(organisationId, id));
        return written(dialogue);
    }

    private static Dialogue held(UUID organisationId, UUID id) {
        DialogueSeats.locked(organisationId, id);
        return Dialogue.of(organisationId, id);
    }

    private static Dialogue written(Dialogue dialogue) {
        Dialogue.flush();
        return dialogue;
    }
}
