package nl.buurtdialoog.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who waits for a seat in a dialogue, the longest first. What is read here holds while the seats are locked. */
record WaitingLine(UUID dialogueId) {

    /** Who keeps a place in it: also who still thinks about an offer. */
    private static final Set<RegistrationStatus> IN_LINE = Set.of(WAITING, OFFERED);

    /** How many people, newcomers among them, and in how many parties, have this status; and the most seats one let pass. */
    record Count(RegistrationStatus status, long people, long newcomers, long parties, int mostPassed) {}

    /** One of a party that waits. */
    record Person(UUID registrationId, boolean together, int passedSeats, boolean firstTime) {

        private static Queue.Waiting party(List<Person> people) {
            var first = people.getFirst();
            return new Queue.Waiting(
                    first.registrationId,
                    first.together,
                    first.passedSeats,
                    people.stream().map(Person::firstTime).toList());
        }
    }

    /** @param held seats that are kept for the own people of who organises */
    Tally tally(int held) {
        return Tally.of(
                Registration.find(
                                "select r.status, sum(case when p.unseated then 0 else 1 end),"
                                        + " sum(case when p.firstTime and not p.unseated then 1 else 0 end),"
                                        + " count(distinct r.id), max(r.passedSeats)"
                                        + " from Registration r join r.people p"
                                        + " where r.dialogue.id = ?1 and not p.cancelled group by r.status",
                                dialogueId)
                        .project(Count.class)
                        .list(),
                held);
    }

    /** The place of a party, from 1; null when it does not wait. */
    static @Nullable Integer numberOf(Registration registration) {
        return registration.status != WAITING
                ? null
                : (int) Registration.count(
                        "dialogue.id = ?1 and status in ?2 and (registeredAt < ?3 or (registeredAt = ?3 and id <= ?4))",
                        registration.dialogue.id,
                        IN_LINE,
                        registration.registeredAt,
                        registration.id);
    }

    /** Whose time to think is over. */
    List<Registration> offersThatRanOut(Instant now) {
        return Registration.list("dialogue.id = ?1 and status = ?2 and offerExpiresAt <= ?3", dialogueId, OFFERED, now);
    }

    /**
     * Seats that somebody took are no seats that others let pass: they can be skipped for the open ones only. The seats
     * of newcomers are open to parties with a newcomer.
     */
    void forgetPassedSeatsBeyond(FreeSeats seats, Tally tally) {
        if (tally.mostPassed() <= seats.openToAll()) {
            return;
        }
        forgetPassedSeatsBeyond(seats.open(), "");
        if (seats.openKept() > 0) {
            forgetPassedSeatsBeyond(
                    seats.openToAll(),
                    " and not exists (select 1 from RegistrationPerson p where p.registration = r"
                            + " and p.firstTime and not p.cancelled)");
        }
    }

    private void forgetPassedSeatsBeyond(int open, String whose) {
        Registration.update(
                "update Registration r set r.passedSeats = ?1 where r.dialogue.id = ?2 and r.status = ?3"
                        + " and r.passedSeats > ?1" + whose,
                open,
                dialogueId,
                WAITING);
    }

    /** Each party, with its people in their order. */
    List<Queue.Waiting> waiting() {
        var people = Registration.find(
                        "select r.id, r.together, r.passedSeats, coalesce(p.firstTime, false)"
                                + " from Registration r join r.people p where r.dialogue.id = ?1 and r.status = ?2"
                                + " and not p.cancelled order by r.registeredAt, r.id, p.position",
                        dialogueId,
                        WAITING)
                .project(Person.class)
                .list();
        return people.stream()
                .collect(groupingBy(Person::registrationId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Person::party)
                .toList();
    }
}
