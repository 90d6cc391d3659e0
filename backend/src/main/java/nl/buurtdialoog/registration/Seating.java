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
        var tally = line.tally(clock.instant());
        if (tally.parties() > 0) {
            line.forgetPassedSeatsBeyond(tally.open(seats.there()));
            if (tally.free(seats.there()) > 0 && givesSeats(seats)) {
                queue(seats, tally, line.waiting()).turns().forEach(turn -> seat(turn, justCame));
                tally = line.tally(clock.instant());
                // Who just came may have taken the seats that others let pass: the next ones are new to those.
                line.forgetPassedSeatsBeyond(tally.open(seats.seats));
            }
        }
        if (justCame != null && justCame.status == WAITING) {
            mailroom.tell(justCame, REGISTRATION_WAITING);
        }
        seats.counted(tally.confirmed() + tally.offered(), tally.held(), tally.parties());
    }

    /** Seats that could be held: nobody has them, thinks about them or holds them. */
    int free(DialogueSeats seats) {
        return new WaitingLine(seats.dialogueId).tally(clock.instant()).free(seats.there());
    }

    /** What a party would get that came now. */
    Placement forecast(DialogueSeats seats, Party party) {
        var line = new WaitingLine(seats.dialogueId);
        var tally = line.tally(clock.instant());
        int confirmed = tally.free(seats.there()) == 0 ? 0 : seatsFor(party, seats, tally, line);
        int waiting = party.size() - confirmed;
        return new Placement(confirmed, waiting, waiting == 0 ? null : tally.parties() + 1);
    }

    private static int seatsFor(Party party, DialogueSeats seats, Tally tally, WaitingLine line) {
        var newcomer = new Queue.Waiting(UUID.randomUUID(), party.size(), party.together(), 0);
        var parties = new ArrayList<>(line.waiting());
        parties.add(newcomer);
        return queue(seats, tally, parties).turns().stream()
                .filter(turn -> turn.registrationId().equals(newcomer.registrationId()))
                .mapToInt(Queue.Turn::seats)
                .sum();
    }

    private static Queue queue(DialogueSeats seats, Tally tally, List<Queue.Waiting> parties) {
        return new Queue(tally.open(seats.there()), tally.free(seats.there()), parties);
    }

    private boolean givesSeats(DialogueSeats seats) {
        return Dialogue.of(seats.organisationId, seats.dialogueId).seatsPeople(clock.instant());
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
