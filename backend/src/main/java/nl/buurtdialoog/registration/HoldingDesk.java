package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CONFIRMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps seats for the own people of who organises. Only seats that are free can be held, so nobody loses a seat to a
 * hold; and like every decision about seats this one ends in {@link Seating#fill}.
 */
@ApplicationScoped
public class HoldingDesk {

    @Inject
    Clock clock;

    @Inject
    Seating seating;

    @Inject
    GuestBook guestBook;

    @Inject
    Mailroom mailroom;

    /** @param holderId whose link may use the seats; null when the organisation keeps them */
    @Transactional
    public SeatHold hold(UUID organisationId, UUID dialogueId, @Nullable UUID holderId, NewSeatHold wish) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        var dialogue = Dialogue.of(organisationId, dialogueId);
        checkMoment(dialogue, wish);
        checkFree(seats, wish.seats());
        var hold = new SeatHold(dialogue, holderId, wish, clock.instant());
        hold.persist();
        seating.fill(seats, null);
        return hold;
    }

    /**
     * Holds more or fewer, or until another moment.
     *
     * @param wish what is wanted of the hold as it is now
     */
    @Transactional
    public SeatHold change(UUID organisationId, UUID dialogueId, UUID holdId, Function<SeatHold, NewSeatHold> wish) {
        return decide(organisationId, dialogueId, holdId, (seats, hold) -> {
            var wanted = wish.apply(hold);
            checkMoment(hold.dialogue, wanted);
            checkFree(seats, wanted.seats() - hold.seats);
            hold.change(wanted);
            return hold;
        });
    }

    /** What is held is for everybody again. */
    @Transactional
    public void release(UUID organisationId, UUID dialogueId, UUID holdId, Consumer<SeatHold> check) {
        decide(organisationId, dialogueId, holdId, (seats, hold) -> {
            check.accept(hold);
            hold.delete();
            return hold;
        });
    }

    /** Gives a party seats that are held for it. */
    @Transactional
    public Registration register(UUID organisationId, UUID dialogueId, UUID holdId, Party party) {
        return decide(organisationId, dialogueId, holdId, (seats, hold) -> {
            if (guestBook.alreadyIn(hold.dialogue, party).isPresent()) {
                throw Problem.of(ProblemType.ALREADY_REGISTERED);
            }
            return seat(seats, hold, party);
        });
    }

    /**
     * The same for who holds a link. Who was in already keeps what they have, and the seat goes to the next: the answer
     * tells nobody who comes.
     */
    @Transactional
    public Registration bring(UUID organisationId, UUID dialogueId, UUID holdId, Party party) {
        return decide(organisationId, dialogueId, holdId, (seats, hold) -> {
            var known = guestBook.alreadyIn(hold.dialogue, party);
            known.ifPresent(registration -> {
                checkHeld(hold, party);
                hold.use(party.size());
                mailroom.tellAgain(registration);
            });
            return known.orElseGet(() -> seat(seats, hold, party));
        });
    }

    /** Seats that are held no longer go to who waits. */
    @Transactional
    void endHolds(UUID organisationId, UUID dialogueId) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        var now = clock.instant();
        SeatHold.at(organisationId, dialogueId).stream()
                .filter(hold -> hold.isOver(now))
                .forEach(SeatHold::delete);
        seating.fill(seats, null);
    }

    /** A hold is no seat yet: there may be fewer than when it was made. */
    private Registration seat(DialogueSeats seats, SeatHold hold, Party party) {
        checkHeld(hold, party);
        int free = Math.max(0, seats.there() - seats.seatsTaken);
        if (party.size() > free) {
            throw Problem.of(ProblemType.SEATS_NOT_FREE, "seatsFree", free);
        }
        var registration = guestBook.write(hold.dialogue, party);
        hold.use(registration.size());
        registration.confirm();
        mailroom.tell(registration, REGISTRATION_CONFIRMED);
        return registration;
    }

    private <T> T decide(
            UUID organisationId, UUID dialogueId, UUID holdId, BiFunction<DialogueSeats, SeatHold, T> act) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        var hold = SeatHold.of(organisationId, dialogueId, holdId);
        if (hold.isOver(clock.instant())) {
            throw Problem.notFound();
        }
        var decided = act.apply(seats, hold);
        seating.fill(seats, null);
        return decided;
    }

    private void checkMoment(Dialogue dialogue, NewSeatHold wish) {
        if (!dialogue.seatsPeople(clock.instant())) {
            throw Problem.of(ProblemType.REGISTRATION_CLOSED);
        }
        var expiresAt = wish.expiresAt();
        if (expiresAt != null && expiresAt.isAfter(dialogue.startsAt)) {
            throw Problem.invalid("/expiresAt", "after-the-start");
        }
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            throw Problem.invalid("/expiresAt", "not-in-the-future");
        }
    }

    private void checkFree(DialogueSeats seats, int wanted) {
        int free = seating.free(seats);
        if (wanted > free) {
            throw Problem.of(ProblemType.SEATS_NOT_FREE, "seatsFree", free);
        }
    }

    private static void checkHeld(SeatHold hold, Party party) {
        if (party.size() > hold.seats) {
            throw Problem.of(ProblemType.SEATS_NOT_FREE, "seatsHeld", hold.seats);
        }
    }
}
