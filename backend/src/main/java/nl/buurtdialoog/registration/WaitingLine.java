package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who waits for a seat in a dialogue, the longest first. What is read here holds while the seats are locked. */
record WaitingLine(UUID dialogueId) {

    /** Who keeps a place in it: also who still thinks about an offer. */
    private static final Set<RegistrationStatus> IN_LINE = Set.of(WAITING, OFFERED);

    /** How many people, and in how many parties, have this status. */
    record Count(RegistrationStatus status, long people, long parties) {}

    Tally tally(Instant now) {
        return Tally.of(
                Registration.find(
                                "select r.status, sum(case when p.unseated then 0 else 1 end), count(distinct r.id)"
                                        + " from Registration r join r.people p"
                                        + " where r.dialogue.id = ?1 and not p.cancelled group by r.status",
                                dialogueId)
                        .project(Count.class)
                        .list(),
                SeatHold.seatsAt(dialogueId, now));
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

    /** Seats that somebody took are no seats that others let pass: they can be skipped for the open ones only. */
    void forgetPassedSeatsBeyond(int open) {
        Registration.update(
                "passedSeats = ?1 where dialogue.id = ?2 and status = ?3 and passedSeats > ?1",
                open,
                dialogueId,
                WAITING);
    }

    List<Queue.Waiting> waiting() {
        return Registration.find(
                        "select r.id, cast(count(p) as integer), r.together, r.passedSeats"
                                + " from Registration r join r.people p where r.dialogue.id = ?1 and r.status = ?2"
                                + " and not p.cancelled group by r.id order by r.registeredAt, r.id",
                        dialogueId,
                        WAITING)
                .project(Queue.Waiting.class)
                .list();
    }
}
