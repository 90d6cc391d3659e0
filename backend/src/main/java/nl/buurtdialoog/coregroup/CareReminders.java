package nl.buurtdialoog.coregroup;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Daytime;
import nl.buurtdialoog.shared.RecurringJob;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Reminds of a task three days before it is due, once of each moment: who took it, and who has not answered yet. */
@ApplicationScoped
class CareReminders implements RecurringJob {

    private static final Duration BEFORE = Duration.ofDays(3);

    /** No task is due longer than this before or after its edition. */
    private static final Duration AROUND = Duration.ofDays(35);

    @Inject
    CareTasks tasks;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "remind-of-care-tasks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        if (!Daytime.isAt(clock.instant())) {
            return;
        }
        for (var organisationId : QuarkusTransaction.requiringNew().call(this::withTasks)) {
            tenancy.enter(organisationId);
            QuarkusTransaction.requiringNew().run(() -> remind(organisationId));
        }
    }

    private List<UUID> withTasks() {
        return session
                .createNativeQuery("select organisations_with_care_tasks(:since, :until)", Object.class)
                .setParameter("since", clock.instant().minus(AROUND))
                .setParameter("until", clock.instant().plus(AROUND))
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Held, so that two rounds at once remind nobody twice. */
    private void remind(UUID organisationId) {
        var now = clock.instant();
        CareTask.<CareTask>find(
                        "from CareTask t join fetch t.dialogue d where t.organisationId = ?1 and t.status in (ASKED, TAKEN)"
                                + " and d.status <> CANCELLED and d.startsAt > ?2 and d.startsAt < ?3 order by d.startsAt, t.id",
                        organisationId,
                        now.minus(AROUND),
                        now.plus(AROUND))
                .withLock(PESSIMISTIC_WRITE)
                .list()
                .stream()
                .filter(task -> isAlmostDue(task, now) && !task.dueAt().equals(task.remindedFor))
                .forEach(tasks::remind);
    }

    private static boolean isAlmostDue(CareTask task, Instant now) {
        var dueAt = task.dueAt();
        return dueAt.isAfter(now) && dueAt.isBefore(now.plus(BEFORE));
    }
}
