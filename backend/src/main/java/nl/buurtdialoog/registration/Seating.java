package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CONFIRMED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_WAITING;
import static nl.buurtdialoog.message.MessageTemplate.SEAT_OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.message.Switchboard;
import org.jspecify.annotations.Nullable;

/** Gives free seats to the head of the queue, by the rule of {@link Queue}. Call it with the seats locked. */
@ApplicationScoped
class Seating {

    @Inject
    Clock clock;

    @Inject
    Mailroom mailroom;

    @Inject
    Switchboard switchboard;

    /**
     * Counts anew and fills what is free: who just came is confirmed, who waited is offered. Promotion depends on free
     * seats alone and never on what happened, so no path can forget who waits.
     */
    void fill(DialogueSeats seats, @Nullable Registration justCame) {
        var line = new WaitingLine(seats.dialogueId);
        int held = held(seats);
        var tally = line.tally(held);
        int kept = kept(seats);
        if (tally.parties() > 0) {
            var given = tally.of(seats.there(), kept);
            line.forgetPassedSeatsBeyond(given, tally);
            if (given.free() > 0 && givesSeats(seats)) {
                new Queue(given, line.waiting()).turns().forEach(turn -> seat(turn, justCame));
                tally = line.tally(held);
                // Who just came may have taken the seats that others let pass: the next ones are new to those.
                line.forgetPassedSeatsBeyond(tally.of(seats.seats, kept), tally);
            }
        }
        if (justCame != null && justCame.status == WAITING) {
            mailroom.tell(justCame, REGISTRATION_WAITING);
        }
        var left = tally.of(seats.there(), kept);
        seats.counted(tally.confirmed() + tally.offered(), tally.held(), left.freeKept(), tally.parties());
    }

    /** Seats that could be held: nobody has them, thinks about them or holds them, and newcomers do not need them. */
    int free(DialogueSeats seats) {
        return new WaitingLine(seats.dialogueId)
                .tally(held(seats))
                .of(seats.there(), kept(seats))
                .freeToAll();
    }

    /** What a party would get that came now. */
    Placement forecast(DialogueSeats seats, Party party) {
        var line = new WaitingLine(seats.dialogueId);
        var tally = line.tally(held(seats));
        var given = tally.of(seats.there(), kept(seats));
        var before = tally.parties() == 0 ? List.<Queue.Waiting>of() : line.waiting();
        int confirmed = given.free() == 0 ? 0 : seatsFor(party, given, before);
        int waiting = party.size() - confirmed;
        return new Placement(confirmed, waiting, waiting == 0 ? null : tally.parties() + 1);
    }

    private static int seatsFor(Party party, FreeSeats seats, List<Queue.Waiting> before) {
        var comer = new Queue.Waiting(UUID.randomUUID(), party.together(), 0, party.firstTimes());
        var parties = new ArrayList<>(before);
        parties.add(comer);
        return new Queue(seats, parties)
                .turns().stream()
                        .filter(turn -> turn.registrationId().equals(comer.registrationId()))
                        .mapToInt(Queue.Turn::seats)
                        .sum();
    }

    /** Seats that are kept at this moment for the own people of who organises. */
    private int held(DialogueSeats seats) {
        return SeatHold.seatsAt(seats.dialogueId, clock.instant());
    }

    /** Seats that are kept for newcomers at this moment. */
    private int kept(DialogueSeats seats) {
        return seats.newcomersSeats == 0 ? 0 : seats.keptForNewcomers(dialogue(seats).startsAt, clock.instant());
    }

    private boolean givesSeats(DialogueSeats seats) {
        return dialogue(seats).seatsPeople(clock.instant());
    }

    private static Dialogue dialogue(DialogueSeats seats) {
        return Dialogue.of(seats.organisationId, seats.dialogueId);
    }

    private void seat(Queue.Turn turn, @Nullable Registration justCame) {
        Registration registration = Registration.findById(turn.registrationId());
        if (turn.seats() < registration.size()) {
            var others = registration.split(turn.seats());
            others.persist();
            mailroom.tell(others, REGISTRATION_WAITING);
        }
        if (registration.equals(justCame)) {
            registration.confirm();
            mailroom.tell(registration, REGISTRATION_CONFIRMED);
        } else {
            registration.offer(untilWhen(registration, clock.instant()));
            mailroom.tell(registration, SEAT_OFFERED);
        }
    }

    /** Who has to be called gets time to think from when they are reached. */
    private @Nullable Instant untilWhen(Registration registration, Instant now) {
        return switchboard.channelTo(registration.contact()) == Channel.CALL
                ? null
                : OfferTerm.end(now, registration.dialogue.startsAt);
    }
}
