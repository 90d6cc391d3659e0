package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.OFFER_LAPSED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/**
 * Decides who gets a seat, for every way in. Everyone joins the queue, and free seats are filled from its head: whatever
 * happens ends in the same {@link Seating#fill}. Each decision is taken with the seats locked, so nobody gets a seat
 * twice and no seat gets two people.
 */
@ApplicationScoped
public class RegistrationDesk {

    @Inject
    Clock clock;

    @Inject
    Mailroom mailroom;

    @Inject
    GuestBook guestBook;

    @Inject
    Seating seating;

    /**
     * Takes a party on, with a seat or on the waiting list. Who is in already keeps what they have, and is told so by
     * mail alone: the answer is what anybody else would get, so that nobody learns from it who comes.
     */
    @Transactional
    public Placement signUp(UUID organisationId, UUID dialogueId, Party party) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        // Read with the seats locked: it may have been cancelled a moment ago.
        var dialogue = Dialogue.published(dialogueId);
        if (!dialogue.takesRegistrations(clock.instant())) {
            throw Problem.of(ProblemType.REGISTRATION_CLOSED);
        }
        var placement = seating.forecast(seats, party);
        guestBook.alreadyIn(dialogue, party).ifPresentOrElse(mailroom::tellAgain, () -> join(dialogue, seats, party));
        return placement;
    }

    /** The same for who calls or stands at the desk, which is open until the dialogue begins. */
    @Transactional
    public Registration register(UUID organisationId, UUID dialogueId, Party party) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        var dialogue = Dialogue.of(organisationId, dialogueId);
        if (!dialogue.seatsPeople(clock.instant())) {
            throw Problem.of(ProblemType.REGISTRATION_CLOSED);
        }
        if (guestBook.alreadyIn(dialogue, party).isPresent()) {
            throw Problem.of(ProblemType.ALREADY_REGISTERED);
        }
        return join(dialogue, seats, party);
    }

    /** They take the seat they were offered. */
    @Transactional
    public Registration accept(UUID organisationId, UUID registrationId) {
        return decide(organisationId, registrationId, (registration, now) -> {
            if (registration.status == CONFIRMED) {
                return;
            }
            offered(registration).confirm();
            mailroom.tell(registration, REGISTRATION_CONFIRMED);
        });
    }

    /** They let this seat pass, and keep their turn for the next. */
    @Transactional
    public Registration letPass(UUID organisationId, UUID registrationId) {
        return decide(organisationId, registrationId, (registration, now) -> {
            offered(registration).letPass();
            mailroom.changed(registration);
        });
    }

    /** Somebody spoke to them about their offer: from now on they have time to think. */
    @Transactional
    public void reached(UUID organisationId, UUID registrationId) {
        decide(organisationId, registrationId, (registration, now) -> {
            if (registration.status == OFFERED && registration.offerExpiresAt == null) {
                registration.offer(OfferTerm.end(now, registration.dialogue.startsAt));
            }
        });
    }

    /** Gives the seats of a registration back. Once the dialogue has begun there is nothing to give back. */
    @Transactional
    public Registration cancel(UUID organisationId, UUID registrationId) {
        return decide(organisationId, registrationId, (registration, now) -> {
            if (registration.status != CANCELLED) {
                cancel(registration, now);
            }
        });
    }

    /** One of a party stays away. The others come; who is the last to stay away cancels it for all. */
    @Transactional
    public Registration cancelPerson(UUID organisationId, UUID registrationId, UUID personId) {
        return decide(organisationId, registrationId, (registration, now) -> {
            var person = registration.person(personId);
            if (person.cancelled) {
                return;
            }
            if (registration.size() == 1) {
                cancel(registration, now);
            } else {
                begunNot(registration, now);
                person.cancel(now);
            }
        });
    }

    /** They can still come, after the dialogue was moved. */
    @Transactional
    public Registration stillComes(UUID organisationId, UUID registrationId) {
        return decide(organisationId, registrationId, (registration, now) -> registration.stillComes());
    }

    /** They come after all: with their seats when there are, and otherwise at the end of the queue. */
    @Transactional
    public Registration comeBack(UUID organisationId, UUID registrationId) {
        return decide(organisationId, registrationId, (registration, now) -> {
            if (registration.status != CANCELLED) {
                return;
            }
            if (!registration.canComeBack(now)) {
                throw Problem.of(ProblemType.REGISTRATION_CLOSED);
            }
            if (guestBook.isBackInAnotherWay(registration)) {
                throw Problem.of(ProblemType.ALREADY_REGISTERED);
            }
            registration.comeBack(now);
        });
    }

    /** Who comes for the first time has so many of the seats, until a week before the start. Nobody loses a seat by it. */
    @Transactional
    public void keepForNewcomers(UUID organisationId, UUID dialogueId, int newcomersSeats) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        if (newcomersSeats > seats.seats) {
            throw Problem.invalid("/seats", "more-than-the-seats");
        }
        seats.keepForNewcomers(newcomersSeats);
        seating.fill(seats, null);
    }

    /** Seats that were kept for newcomers go to who waits, whoever it is. */
    @Transactional
    void releaseNewcomersSeats(UUID organisationId, UUID dialogueId) {
        seating.fill(DialogueSeats.locked(organisationId, dialogueId), null);
    }

    /** Offers that nobody answered in time go to the next in the queue. */
    @Transactional
    void endOffers(UUID organisationId, UUID dialogueId) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        for (var registration : new WaitingLine(dialogueId).offersThatRanOut(clock.instant())) {
            registration.letPass();
            mailroom.tell(registration, OFFER_LAPSED);
        }
        seating.fill(seats, null);
    }

    private Registration join(Dialogue dialogue, DialogueSeats seats, Party party) {
        var registration = guestBook.write(dialogue, party);
        seating.fill(seats, registration);
        return registration;
    }

    private Registration decide(UUID organisationId, UUID registrationId, BiConsumer<Registration, Instant> act) {
        var seats = DialogueSeats.locked(organisationId, guestBook.dialogueOf(organisationId, registrationId));
        var registration = Registration.of(organisationId, registrationId);
        var wasCancelled = registration.status == CANCELLED;
        act.accept(registration, clock.instant());
        seating.fill(seats, wasCancelled ? registration : null);
        return registration;
    }

    private void cancel(Registration registration, Instant now) {
        begunNot(registration, now);
        registration.cancel(now);
        mailroom.tell(registration, REGISTRATION_CANCELLED);
    }

    private static void begunNot(Registration registration, Instant now) {
        if (!registration.canBeCancelled(now)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "startsAt", registration.dialogue.startsAt);
        }
    }

    private static Registration offered(Registration registration) {
        if (registration.status != OFFERED) {
            throw Problem.of(ProblemType.OFFER_OVER);
        }
        return registration;
    }
}
