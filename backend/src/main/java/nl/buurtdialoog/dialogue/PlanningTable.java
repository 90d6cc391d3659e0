package nl.buurtdialoog.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.place.VenueMoved;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.jspecify.annotations.Nullable;

/** Where dialogues are planned: a plan and its seats are made and changed together. Runs in the caller's transaction. */
@ApplicationScoped
public class PlanningTable {

    @Inject
    Clock clock;

    @Inject
    Event<SeatsChanged> seatsChanged;

    @Inject
    Event<DialogueMoved> moved;

    /** What people wrote in their diary. */
    private record Appointment(Instant startsAt, UUID venue) {

        Appointment(Dialogue dialogue) {
            this(dialogue.startsAt, dialogue.venue.id);
        }
    }

    /** A new draft, which begins in the future. */
    public Dialogue plan(UUID organisationId, NewDialogue content) {
        if (!content.startsAt().isAfter(clock.instant())) {
            throw Problem.invalid("/startsAt", "not-in-the-future");
        }
        return plan(organisationId, content, null);
    }

    /** A new draft from a programme, which may have been held already; found again by its reference. */
    public Dialogue plan(UUID organisationId, NewDialogue content, @Nullable String reference) {
        var dialogue = new Dialogue(organisationId, reference, content, clock.instant());
        dialogue.persistAndFlush();
        new DialogueSeats(dialogue).persistAndFlush();
        return dialogue;
    }

    /** Fewer seats unseat nobody; more are for who waits. */
    public void change(Dialogue dialogue, NewDialogue content) {
        if (!Objects.equals(dialogue.startsAt, content.startsAt())
                && !content.startsAt().isAfter(clock.instant())) {
            throw Problem.invalid("/startsAt", "not-in-the-future");
        }
        var seats = DialogueSeats.locked(dialogue.organisationId, dialogue.id);
        var before = new Appointment(dialogue);
        dialogue.change(content, clock.instant());
        dialogue.flush();
        if (dialogue.status == DialogueStatus.PUBLISHED && !new Appointment(dialogue).equals(before)) {
            moved.fire(new DialogueMoved(dialogue.organisationId, dialogue.id));
        }
        if (dialogue.seats() != seats.seats) {
            seats.offer(dialogue.seats());
            seatsChanged.fire(new SeatsChanged(dialogue.organisationId, dialogue.id));
        }
    }

    void remove(Dialogue dialogue) {
        if (dialogue.status != DialogueStatus.DRAFT) {
            throw Problem.of(ProblemType.WRONG_STATUS, "dialogueStatus", dialogue.status);
        }
        DialogueSeats.of(dialogue.organisationId, dialogue.id).delete();
        dialogue.delete();
        dialogue.flush();
    }

    /** What is still to come goes along with its venue; what is over stays where it was. */
    void goAlong(@Observes VenueMoved moved) {
        Dialogue.update(
                "update Dialogue set neighbourhood.id = ?1, updatedAt = ?2, version = version + 1"
                        + " where organisationId = ?3 and venue.id = ?4 and status in (DRAFT, PUBLISHED)",
                moved.neighbourhoodId(),
                clock.instant(),
                moved.organisationId(),
                moved.venueId());
    }
}
