package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueCancelled;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.SeatsChanged;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/**
 * Decides who gets a seat, for every way in. Everyone joins the queue, and free seats are filled from its head: whatever
 * happens ends in the same {@link #fillSeats}. Each decision is taken with the seats locked, so nobody gets a seat twice
 * and no seat gets two people.
 */
@ApplicationScoped
public class RegistrationDesk {

    @Inject
    Clock clock;

    @Inject
    Mailroom mailroom;

    @Inject
    EntityManager entities;

    /**
     * Gives a party its seats. Who is in already keeps what they have, and is told so by mail alone: the answer is the
     * same for everybody, so that nobody learns from it who comes. For the same reason "full" is said first.
     */
    @Transactional
    public void signUp(UUID organisationId, UUID dialogueId, Party party) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        // Read with the seats locked: it may have been cancelled a moment ago.
        var dialogue = Dialogue.published(dialogueId);
        var now = clock.instant();
        if (!dialogue.takesRegistrations(now)) {
            throw Problem.of(ProblemType.REGISTRATION_CLOSED);
        }
        if (seats.left() < party.size()) {
            throw Problem.of(ProblemType.DIALOGUE_FULL);
        }
        var first = party.people().getFirst();
        var known = Participant.known(organisationId, first.name(), party.contact());
        Registration.live(dialogueId, known)
                .ifPresentOrElse(
                        there -> mailroom.tellAgain(there, REGISTRATION_CONFIRMED),
                        () -> join(dialogue, seats, party, now));
    }

    /** Gives the seats of a registration back. Once the dialogue has begun there is nothing to give back. */
    @Transactional
    public Registration cancel(UUID organisationId, UUID registrationId) {
        var seats = DialogueSeats.locked(organisationId, dialogueOf(organisationId, registrationId));
        var registration = Registration.of(organisationId, registrationId);
        var now = clock.instant();
        if (registration.canBeCancelled(now)) {
            registration.cancel(now);
            mailroom.tell(registration, REGISTRATION_CANCELLED);
            fillSeats(seats);
        } else if (registration.status != RegistrationStatus.CANCELLED) {
            throw Problem.of(ProblemType.WRONG_STATUS, "startsAt", registration.dialogue.startsAt);
        }
        return registration;
    }

    void everybodyIsTold(@Observes DialogueCancelled event) {
        var seats = DialogueSeats.locked(event.organisationId(), event.dialogueId());
        var now = clock.instant();
        for (var registration : Registration.live(event.dialogueId())) {
            registration.cancel(now);
            mailroom.tell(registration, DIALOGUE_CANCELLED);
        }
        fillSeats(seats);
    }

    void seatsAreFilledAgain(@Observes SeatsChanged event) {
        fillSeats(DialogueSeats.locked(event.organisationId(), event.dialogueId()));
    }

    /** Until there is a waiting list, who would have to wait is not taken on at all. */
    private void join(Dialogue dialogue, DialogueSeats seats, Party party, Instant now) {
        var registration = new Registration(dialogue, party, now);
        for (var person : party.people()) {
            var participant = participant(dialogue, party, person, now);
            registration.add(participant, person);
            party.consents()
                    .forEach(given ->
                            new Consent(participant, dialogue.id, given, party.language(), party.via(), now).persist());
        }
        registration.persist();
        fillSeats(seats);
        if (registration.status != CONFIRMED) {
            throw Problem.of(ProblemType.DIALOGUE_FULL);
        }
    }

    private static Participant participant(Dialogue dialogue, Party party, NewPerson person, Instant now) {
        return Participant.known(dialogue.organisationId, person.name(), party.contact()).stream()
                .findFirst()
                .orElseGet(() -> {
                    var made = new Participant(
                            dialogue.organisationId, person.name(), party.contact(), party.language(), now);
                    made.persist();
                    return made;
                });
    }

    /** The one rule: whoever waited longest gets the seats that are free, counted anew with the seats locked. */
    private void fillSeats(DialogueSeats seats) {
        int taken = Registration.peopleConfirmed(seats.dialogueId);
        for (var waiting : Registration.queue(seats.dialogueId, Math.max(0, seats.seats - taken))) {
            if (taken + waiting.size() > seats.seats) {
                break;
            }
            waiting.confirm();
            mailroom.tell(waiting, REGISTRATION_CONFIRMED);
            taken += waiting.size();
        }
        seats.taken(taken);
    }

    /** Asked without reading the registration itself: that is read when the seats are locked. */
    private UUID dialogueOf(UUID organisationId, UUID registrationId) {
        return entities.createQuery(
                        "select dialogue.id from Registration where organisationId = :organisation and id = :id",
                        UUID.class)
                .setParameter("organisation", organisationId)
                .setParameter("id", registrationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
