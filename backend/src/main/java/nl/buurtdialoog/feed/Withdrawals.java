package nl.buurtdialoog.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtdialoog.dialogue.DialoguePublished;
import nl.buurtdialoog.dialogue.DialogueWithdrawn;

/** Remembers which dialogues partners are to take off their sites, in the transaction in which it happens. */
@ApplicationScoped
class Withdrawals {

    @Inject
    Clock clock;

    void withdrawn(@Observes DialogueWithdrawn event) {
        WithdrawnDialogue.forget(event.organisationId(), event.dialogueId());
        new WithdrawnDialogue(event.organisationId(), event.dialogueId(), clock.instant()).persist();
    }

    void published(@Observes DialoguePublished event) {
        WithdrawnDialogue.forget(event.organisationId(), event.dialogueId());
    }
}
