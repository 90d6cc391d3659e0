package nl.buurtdialoog.standing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.door.Mark;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * How often in a row somebody had a seat and stayed away without a word. Who was not ticked off where others were was
 * missed. An edition that they skipped does not count.
 *
 * @param times since somebody last called them
 * @param last the number of the last edition at which they were missed
 */
record Missed(int times, int last) {

    /** After so many times somebody could call. */
    private static final int TIMES_BEFORE_A_CALL = 2;

    static final Missed NEVER = new Missed(0, 0);

    /** What was said at the door about somebody who always comes; the last edition first. */
    record Evening(
            UUID standingId,
            int calledForEdition,
            int edition,
            @Nullable Mark mark) {

        boolean missed() {
            return mark != Mark.PRESENT && mark != Mark.ABSENT_WITH_NOTICE;
        }
    }

    boolean asksForACall() {
        return times >= TIMES_BEFORE_A_CALL;
    }

    /** By standing registration. */
    static Map<UUID, Missed> in(Session session, UUID organisationId, UUID cycleId, Instant now) {
        var found = new HashMap<UUID, Missed>();
        var over = new HashMap<UUID, Boolean>();
        for (var evening : evenings(session, organisationId, cycleId, now)) {
            if (over.containsKey(evening.standingId)) {
                continue;
            }
            if (evening.missed() && evening.edition > evening.calledForEdition) {
                found.merge(
                        evening.standingId,
                        new Missed(1, evening.edition),
                        (so, far) -> new Missed(so.times + 1, so.last));
            } else {
                over.put(evening.standingId, true);
            }
        }
        return found;
    }

    private static Iterable<Evening> evenings(Session session, UUID organisationId, UUID cycleId, Instant now) {
        return session.createSelectionQuery(
                        "select new nl.buurtdialoog.standing.Missed$Evening(s.id, s.calledForEdition, d.editionNumber,"
                                + " a.mark) from StandingRegistration s join RegistrationPerson p"
                                + " on p.organisationId = s.organisationId and p.participant = s.participant"
                                + " join p.registration r join r.dialogue d left join Attendance a"
                                + " on a.organisationId = p.organisationId and a.registrationPersonId = p.id"
                                + " where s.organisationId = :organisation and s.cycle.id = :cycle"
                                + " and d.cycleId = :cycle and d.endsAt < :now and not p.cancelled"
                                + " and r.status = CONFIRMED and exists (select 1 from Attendance o"
                                + " where o.organisationId = d.organisationId and o.dialogueId = d.id"
                                + " and o.mark = PRESENT) order by d.editionNumber desc",
                        Evening.class)
                .setParameter("organisation", organisationId)
                .setParameter("cycle", cycleId)
                .setParameter("now", now)
                .list();
    }
}
