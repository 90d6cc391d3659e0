package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_MOVED;
import static nl.buurtdialoog.message.MessageTemplate.TABLES_CHANGED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtdialoog.dialogue.DialogueCancelled;
import nl.buurtdialoog.dialogue.DialogueMoved;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.SeatsChanged;
import nl.buurtdialoog.dialogue.TablesChanged;

/** What changes for everybody of a dialogue: each registration is brought up to date and told, in one transaction. */
@ApplicationScoped
class Announcements {

    @Inject
    Clock clock;

    @Inject
    Mailroom mailroom;

    @Inject
    Seating seating;

    void everybodyIsTold(@Observes DialogueCancelled event) {
        var seats = DialogueSeats.locked(event.organisationId(), event.dialogueId());
        var now = clock.instant();
        for (var registration : Registrations.live(event.dialogueId())) {
            registration.cancel(now);
            mailroom.tell(registration, DIALOGUE_CANCELLED);
        }
        seating.fill(seats, null);
    }

    void everybodyIsAskedAgain(@Observes DialogueMoved event) {
        var seats = DialogueSeats.locked(event.organisationId(), event.dialogueId());
        var now = clock.instant();
        for (var registration : Registrations.live(event.dialogueId())) {
            registration.ask(now);
            mailroom.tell(registration, DIALOGUE_MOVED);
        }
        seating.fill(seats, null);
    }

    /** Who has a seat keeps it, and need not wonder at the empty place of a table. */
    void everybodyWithASeatIsTold(@Observes TablesChanged event) {
        Registrations.live(event.dialogueId()).stream()
                .filter(registration -> registration.status == CONFIRMED)
                .forEach(registration -> mailroom.tell(registration, TABLES_CHANGED));
    }

    void seatsAreFilledAgain(@Observes SeatsChanged event) {
        seating.fill(DialogueSeats.locked(event.organisationId(), event.dialogueId()), null);
    }
}
