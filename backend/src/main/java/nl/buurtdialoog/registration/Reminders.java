package nl.buurtdialoog.registration;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static nl.buurtdialoog.message.MessageTemplate.REMINDER;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.dialogue.DaytimeRounds;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Daytime;
import nl.buurtdialoog.shared.RecurringJob;

/**
 * Reminds everybody who has a seat, some days before, in the daytime, of what goes on for certain. Each is reminded once
 * of each beginning: after a move again. Who signed up when the others had been reminded knows it still.
 */
@ApplicationScoped
class Reminders implements RecurringJob {

    private static final int AT_A_TIME = 200;

    @Inject
    Mailroom mailroom;

    @Inject
    Outbox outbox;

    @Inject
    DaytimeRounds rounds;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "remind-people";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        rounds.go(this::remindSome);
    }

    /** Whether there may be more. */
    private boolean remindSome(Organisation organisation) {
        var now = clock.instant();
        var found = toBeReminded(organisation, now);
        for (var registration : found) {
            outbox.withdraw(organisation.id, REMINDER, registration.id);
            if (registration.registeredAt.isBefore(dueAt(organisation, registration.dialogue.startsAt))) {
                mailroom.tell(registration, REMINDER);
            }
            registration.remind();
        }
        return found.size() == AT_A_TIME;
    }

    /** Held, so that two rounds at once remind nobody twice: the second finds what the first left. */
    private static List<Registration> toBeReminded(Organisation organisation, Instant now) {
        return Registration.<Registration>find(
                        "from Registration r join fetch r.dialogue d where r.organisationId = ?1 and r.status = CONFIRMED"
                                + " and d.status = PUBLISHED and d.startsAt > ?2 and d.startsAt < ?3 and "
                                + Dialogue.GOES_ON
                                + " and (r.remindedFor is null or r.remindedFor <> d.startsAt) order by d.startsAt, r.id",
                        organisation.id,
                        now,
                        organisation.remindsBefore(now))
                .withLock(PESSIMISTIC_WRITE)
                .range(0, AT_A_TIME - 1)
                .list();
    }

    private static Instant dueAt(Organisation organisation, Instant startsAt) {
        var day = startsAt.atZone(AMSTERDAM).toLocalDate().minusDays(organisation.reminderDays);
        return day.atTime(Daytime.BEGINS).atZone(AMSTERDAM).toInstant();
    }
}
