package nl.buurtdialoog.programme;

import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.dialogue.DialogueStatus.CLOSED;
import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.dialogue.DialogueStatus.PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueCancelled;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.PlanningTable;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/** Makes and changes the dialogues that the rows of a programme ask for. Runs in the transaction of the import. */
@ApplicationScoped
class ProgrammeMaker {

    /** After so many rows the entities at hand are let go: each further query would compare all of them again. */
    private static final int AT_HAND = 50;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    PlanningTable planning;

    @Inject
    Event<DialogueCancelled> cancelled;

    void make(UUID organisationId, List<Decision> decisions) {
        var surroundings = Surroundings.of(organisationId, decisions);
        var made = 0;
        for (var decision : decisions) {
            switch (decision.outcome()) {
                case CREATED -> create(organisationId, decision.wanted(), surroundings);
                case CHANGED -> change(organisationId, decision, surroundings);
                default -> {
                    continue;
                }
            }
            if (++made % AT_HAND == 0) {
                entities.flush();
                entities.clear();
            }
        }
    }

    private void create(UUID organisationId, PlannedDialogue plan, Surroundings surroundings) {
        var dialogue = planning.plan(organisationId, surroundings.content(plan, null), plan.reference());
        live(dialogue, plan.life());
    }

    private void change(UUID organisationId, Decision decision, Surroundings surroundings) {
        var plan = decision.wanted();
        var id = Objects.requireNonNull(decision.dialogue()).id;
        // Held first: nobody signs up unseen while it is decided.
        var seats = DialogueSeats.locked(organisationId, id);
        if (plan.life().status() == CANCELLED && seats.isWanted()) {
            throw Problem.of(ProblemType.DIALOGUE_HAS_REGISTRATIONS);
        }
        var dialogue = Dialogue.of(organisationId, id);
        if (!Life.COLUMNS.containsAll(decision.changes())) {
            planning.change(dialogue, surroundings.content(plan, dialogue));
        }
        live(dialogue, plan.life());
    }

    /** Takes the dialogue through its life, step by step, as far as the programme says. */
    private void live(Dialogue dialogue, Life life) {
        var now = clock.instant();
        if (dialogue.status == life.status()) {
            return;
        }
        if (dialogue.status == DRAFT) {
            dialogue.publish(now);
        }
        if (life.status() == CANCELLED) {
            dialogue.cancel(Objects.requireNonNull(life.reason()), now);
            cancelled.fire(new DialogueCancelled(dialogue.organisationId, dialogue.id));
            return;
        }
        if (dialogue.status == PUBLISHED && life.isPast(PUBLISHED)) {
            dialogue.hold(now);
        }
        if (life.status() == CLOSED) {
            dialogue.close(Objects.requireNonNull(life.counts()), now);
        }
    }
}
