package nl.buurtdialoog.door;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.DOOR;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.place.Venue;
import nl.buurtdialoog.registration.Needs;
import nl.buurtdialoog.registration.RegistrationStatus;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the list for the door. */
@ApplicationScoped
public class DoorLists {

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * One person as the database gives them.
     *
     * @param shownId whose name is shown: of a guest without a name that of who brings them
     */
    record Row(
            UUID personId,
            UUID registrationId,
            UUID shownId,
            @Nullable UUID walkInId,
            @Nullable String name,
            String contactName,
            String code,
            RegistrationStatus status,
            @Nullable Mark mark,
            boolean unseated,
            @Nullable Boolean firstTime,
            @Nullable Needs needs) {

        DoorPerson person(boolean seatsAreFree, @Nullable Integer number) {
            var said = mark == null ? Mark.EXPECTED : mark;
            var mayHaveSeat = status == CONFIRMED || status == OFFERED;
            return new DoorPerson(
                    personId,
                    registrationId,
                    walkInId,
                    name,
                    name == null && walkInId == null ? contactName : null,
                    code,
                    status,
                    status == WAITING ? number : null,
                    said,
                    mayHaveSeat && !unseated && (said == Mark.PRESENT || !seatsAreFree),
                    firstTime,
                    needs);
        }
    }

    @Transactional
    public DoorList read(UUID organisationId, UUID dialogueId) {
        var dialogue = Dialogue.of(organisationId, dialogueId);
        var rows = rows(dialogue);
        trail.write(organisationId, READ, DOOR, rows.stream().map(Row::shownId));
        return list(dialogue, rows);
    }

    /** What closing could freeze; tables that were called off before are remembered. */
    @Transactional
    ProposedCounts proposedCounts(UUID organisationId, UUID dialogueId) {
        var dialogue = Dialogue.of(organisationId, dialogueId);
        var calledOff = dialogue.tablesCalledOff;
        return ProposedCounts.of(list(dialogue, rows(dialogue)), calledOff == null ? 0 : calledOff);
    }

    private DoorList list(Dialogue dialogue, List<Row> rows) {
        var seats = DialogueSeats.of(dialogue.organisationId, dialogue.id);
        var now = clock.instant();
        // Held seats are nobody's once the dialogue begins.
        var chairs = seats.there() - (now.isBefore(dialogue.startsAt) ? seats.seatsHeld : 0);
        var people = seated(people(rows, DoorRules.seatsAreFree(dialogue.startsAt, now)), chairs);
        var taken = (int) people.stream().filter(DoorPerson::hasSeat).count();
        return new DoorList(
                dialogue.id,
                dialogue.title,
                dialogue.startsAt,
                dialogue.endsAt,
                oneLine(dialogue.venue),
                Organisation.<Organisation>findById(dialogue.organisationId).telephone,
                dialogue.status,
                dialogue.tables,
                seats.there(),
                seats.chairsAdded,
                Math.max(seats.there(), DoorRules.mostChairs(dialogue)),
                Math.max(0, chairs - taken),
                DoorRules.opensAt(dialogue.startsAt),
                DoorRules.seatsFreeAt(dialogue.startsAt),
                DoorCounts.of(people),
                people,
                now);
    }

    /** Seats come free by the clock alone: who is there and waits has one then, before anything is said. */
    private static List<DoorPerson> seated(List<DoorPerson> people, int chairs) {
        var taken = people.stream().filter(DoorPerson::hasSeat).count();
        var sitDown = people.stream()
                .filter(person -> person.hasCome() && !person.hasSeat())
                .limit(Math.max(0, chairs - taken))
                .toList();
        return people.stream()
                .map(person -> sitDown.contains(person) ? person.sitsDown() : person)
                .toList();
    }

    private static List<DoorPerson> people(List<Row> rows, boolean seatsAreFree) {
        var people = new ArrayList<DoorPerson>();
        var line = new ArrayList<UUID>();
        for (var row : rows) {
            var inLine = row.status == WAITING || row.status == OFFERED;
            if (inLine && !line.contains(row.registrationId)) {
                line.add(row.registrationId);
            }
            people.add(row.person(seatsAreFree, line.size()));
        }
        return people;
    }

    private List<Row> rows(Dialogue dialogue) {
        return session.createSelectionQuery(
                        "select new nl.buurtdialoog.door.DoorLists$Row(p.id, r.id, coalesce(t.id, c.id), a.walkInId, t.name, c.name, r.code,"
                                + " r.status, a.mark, p.unseated, p.firstTime, p.needs) from RegistrationPerson p"
                                + " join p.registration r join r.contactPerson c left join p.participant t"
                                + " left join Attendance a on a.organisationId = p.organisationId"
                                + " and a.registrationPersonId = p.id where p.organisationId = :organisation"
                                + " and p.dialogueId = :dialogue and not p.cancelled"
                                + " order by r.registeredAt, r.id, p.position",
                        Row.class)
                .setParameter("organisation", dialogue.organisationId)
                .setParameter("dialogue", dialogue.id)
                .list();
    }

    private static String oneLine(Venue venue) {
        return "%s, %s %s, %s".formatted(venue.name, venue.street, venue.houseNumber, venue.town);
    }
}
