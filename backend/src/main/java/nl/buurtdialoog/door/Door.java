package nl.buurtdialoog.door;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditPurpose.DOOR;
import static nl.buurtdialoog.door.Mark.ABSENT_WITH_NOTICE;
import static nl.buurtdialoog.door.Mark.PRESENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.registration.PeopleForgotten;
import nl.buurtdialoog.registration.RegistrationPerson;
import nl.buurtdialoog.registration.Usher;
import nl.buurtdialoog.registration.WalkIns;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/**
 * Where people come in. Whatever is said here is said with the seats locked. Before it, who sat down by the clock alone is
 * written down; after it, who is there sits down as far as there are chairs. A dialogue that is closed is no longer changed by it.
 */
@ApplicationScoped
public class Door {

    @Inject
    Clock clock;

    @Inject
    Usher usher;

    @Inject
    WalkIns walkIns;

    @Inject
    AuditTrail trail;

    @Transactional
    public void mark(UUID organisationId, UUID dialogueId, UUID personId, NewAttendance said) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        var dialogue = atTheDoor(organisationId, dialogueId);
        var person = RegistrationPerson.at(organisationId, dialogueId, personId);
        if (said.mark() == PRESENT) {
            onTheDay(dialogue);
        }
        seatPeople(dialogue, seats);
        if (Attendance.of(person).say(said.mark(), said.markedAt(), clock.instant())) {
            seatPeople(dialogue, seats);
            changed(person);
        }
    }

    /** Somebody is written down once, however often the phone says so; what it says last holds. */
    @Transactional
    public void welcome(UUID organisationId, UUID dialogueId, UUID walkInId, NewWalkIn said) {
        var told = WalkIns.Told.of(said.name(), said.firstTime(), said.consents());
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        var dialogue = atTheDoor(organisationId, dialogueId);
        onTheDay(dialogue);
        seatPeople(dialogue, seats);
        var known = Attendance.walkIn(organisationId, dialogueId, walkInId);
        var attendance = known.orElseGet(() -> Attendance.ofWalkIn(walkIns.welcome(dialogue, told), walkInId));
        if (attendance.say(said.mark(), said.markedAt(), clock.instant())) {
            known.ifPresent(there -> walkIns.correct(
                    dialogue, RegistrationPerson.at(organisationId, dialogueId, there.registrationPersonId), told));
            seatPeople(dialogue, seats);
            changed(RegistrationPerson.at(organisationId, dialogueId, attendance.registrationPersonId));
        }
    }

    @Transactional
    public void addChair(UUID organisationId, UUID dialogueId, UUID chairId) {
        var seats = DialogueSeats.locked(organisationId, dialogueId);
        var dialogue = atTheDoor(organisationId, dialogueId);
        onTheDay(dialogue);
        if (AddedChair.isThere(dialogue, chairId)) {
            return;
        }
        int most = DoorRules.mostChairs(dialogue);
        if (seats.there() >= most) {
            throw Problem.of(ProblemType.NO_ROOM_FOR_A_CHAIR, "mostChairs", most);
        }
        new AddedChair(dialogue, chairId, clock.instant()).persist();
        seats.addChair();
        seatPeople(dialogue, seats);
    }

    private void changed(RegistrationPerson person) {
        trail.write(person.organisationId, CHANGED, DOOR, Stream.of(person).map(RegistrationPerson::participantId));
    }

    void forgotten(@Observes PeopleForgotten event) {
        Attendance.of(event.organisationId(), event.people())
                .forEach(attendance -> attendance.isNobodys(clock.instant()));
    }

    private void seatPeople(Dialogue dialogue, DialogueSeats seats) {
        var late = DoorRules.seatsAreFree(dialogue.startsAt, clock.instant());
        var here = new HashSet<UUID>();
        var away = new HashSet<UUID>();
        if (late) {
            away.addAll(RegistrationPerson.idsAt(dialogue.organisationId, dialogue.id));
        }
        for (var attendance : Attendance.at(dialogue.organisationId, dialogue.id)) {
            if (attendance.mark == PRESENT) {
                here.add(attendance.registrationPersonId);
                away.remove(attendance.registrationPersonId);
            } else if (attendance.mark == ABSENT_WITH_NOTICE) {
                away.add(attendance.registrationPersonId);
            }
        }
        usher.seat(seats, new Usher.AtTheDoor(here, away));
    }

    private static Dialogue atTheDoor(UUID organisationId, UUID dialogueId) {
        var dialogue = Dialogue.of(organisationId, dialogueId);
        if (!DoorRules.takesMarks(dialogue.status)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "dialogueStatus", dialogue.status);
        }
        return dialogue;
    }

    private void onTheDay(Dialogue dialogue) {
        var opensAt = DoorRules.opensAt(dialogue.startsAt);
        if (clock.instant().isBefore(opensAt)) {
            throw Problem.of(ProblemType.DOOR_NOT_OPEN, "opensAt", opensAt);
        }
    }
}
