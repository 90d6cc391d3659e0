package nl.buurtdialoog.trajectory;

import static java.util.stream.Collectors.groupingBy;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.INITIATIVES;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.initiative.InitiativeContact;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;

/** Which initiatives are called in these weeks, and by whom. */
@ApplicationScoped
class DueCallBook {

    private static final int MOST = 500;

    @Inject
    Session session;

    @Inject
    Timetables timetables;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * The most urgent first; that their contacts were read is written down.
     *
     * @param account of the adviser whose calls these are; empty for those of everybody
     */
    List<DueCall> find(UUID organisationId, Optional<UUID> account) {
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        var trajectories = toCall(organisationId, account);
        var sent = AdviceVersion.firstSent(organisationId, trajectories);
        var calls = FollowUpCall.of(organisationId, trajectories);
        var contacts =
                InitiativeContact.of(
                                organisationId,
                                trajectories.stream()
                                        .map(trajectory -> trajectory.initiative)
                                        .toList())
                        .stream()
                        .collect(groupingBy(contact -> contact.initiative.id));
        var due = trajectories.stream()
                .map(trajectory -> DueCall.of(
                        trajectory,
                        timetables.of(trajectory, null, sent.get(trajectory.id), null),
                        Attempts.of(calls.getOrDefault(trajectory.id, List.of())),
                        contacts.getOrDefault(trajectory.initiative.id, List.of()),
                        today))
                .filter(call -> call.isTimely(today))
                .sorted(DueCall.MOST_URGENT_FIRST)
                .toList();
        due.forEach(call -> trail.writeOfInitiative(
                organisationId, READ, INITIATIVES, call.initiative().id()));
        return due;
    }

    private List<Trajectory> toCall(UUID organisationId, Optional<UUID> account) {
        return new Search<>(
                        session,
                        "select t from Trajectory t join fetch t.initiative join fetch t.adviser a",
                        Trajectory.class)
                .where("t.organisationId = :organisation", "organisation", organisationId)
                .where("t.step = :step", "step", Step.CALL)
                .where("a.accountId = :account", "account", account.orElse(null))
                .list("t.appliedAt, t.id", MOST);
    }
}
