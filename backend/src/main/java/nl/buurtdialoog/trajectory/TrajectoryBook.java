package nl.buurtdialoog.trajectory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditPurpose.INITIATIVES;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.initiative.InitiativeBook;
import nl.buurtdialoog.initiative.InitiativeContact;
import nl.buurtdialoog.initiative.InitiativeContactDetails;
import nl.buurtdialoog.organisation.Client;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The trajectories of an organisation, to read. */
@ApplicationScoped
public class TrajectoryBook {

    private static final String SELECT = "select new nl.buurtdialoog.trajectory.TrajectoryBook$Row(t.id, t.appliedAt,"
            + " (select c.startsAt from AdviceConversation c where c.trajectory = t),"
            + " (select min(v.sentAt) from AdviceVersion v where v.trajectory = t),"
            + " (select min(k.calledAt) from FollowUpCall k where k.trajectory = t and k.result = REACHED))"
            + " from Trajectory t";

    @Inject
    Session session;

    @Inject
    Timetables timetables;

    @Inject
    InitiativeBook initiatives;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What its timetable needs of a trajectory beside itself. */
    record Row(
            UUID id,
            Instant appliedAt,
            @Nullable Instant conversation,
            @Nullable Instant firstSent,
            @Nullable Instant reached) {}

    /**
     * The longest asked first, so that who waits first stands first. What is overdue is worked out and stored nowhere, so
     * it is read on until there are enough.
     *
     * @param own whose alone; null for all
     */
    Page<TrajectorySummary> find(
            UUID organisationId, TrajectoryFilter filter, @Nullable UUID own, int limit, @Nullable String cursor) {
        var found = new ArrayList<TrajectorySummary>();
        var from = Cursor.parse(cursor);
        while (found.size() <= limit) {
            var rows = rows(organisationId, filter, own, limit + 1, from);
            summaries(rows).stream().filter(filter::fits).forEach(found::add);
            if (rows.size() <= limit) {
                break;
            }
            from = new Cursor(rows.getLast().appliedAt(), rows.getLast().id());
        }
        return Page.of(found, limit, last -> new Object[] {last.appliedAt(), last.id()});
    }

    /** What a colleague just wrote down, which makes them know who speaks for the initiative. */
    TrajectorySummary noted(Trajectory trajectory) {
        isKnown(trajectory);
        return TrajectorySummary.of(trajectory, timetables.of(trajectory), null, today());
    }

    /** With who speaks for the initiative: that somebody saw or changed that is written down. */
    TrajectoryDetails show(Trajectory trajectory, AuditAct act) {
        return details(trajectory, initiatives.show(trajectory.initiative, act).contacts());
    }

    /** For who only reads an advice along: whom to call is not theirs to know. */
    TrajectoryDetails showToReader(Trajectory trajectory) {
        return details(trajectory, List.of());
    }

    /** For who holds its link. */
    MyTrajectory mine(Trajectory trajectory) {
        return MyTrajectory.of(
                trajectory,
                InitiativeContact.toWriteTo(trajectory.initiative).orElseThrow(Seal::notValid),
                AdviceConversation.of(trajectory).orElse(null),
                timetables.of(trajectory),
                today());
    }

    /** What a partner brought, the longest ago first. */
    Page<PartnerTrajectory> broughtBy(Client client, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, "select t from Trajectory t join fetch t.initiative", Trajectory.class)
                .where("t.organisationId = :organisation", "organisation", client.organisationId())
                .where("t.partnerClientId = :client", "client", client.id())
                .after("t.appliedAt", "t.id", Cursor.parse(cursor))
                .list("t.appliedAt, t.id", limit + 1);
        var page = Page.of(rows, limit, trajectory -> new Object[] {trajectory.appliedAt, trajectory.id});
        return new Page<>(page.items().stream().map(PartnerTrajectory::of).toList(), page.next());
    }

    /** What a partner just brought. */
    PartnerTrajectory brought(Trajectory trajectory) {
        isKnown(trajectory);
        return PartnerTrajectory.of(trajectory);
    }

    /** One of those; what another brought does not exist for it. */
    PartnerTrajectory broughtBy(Client client, UUID id) {
        var trajectory = Trajectory.of(client.organisationId(), id);
        if (!client.id().equals(trajectory.partnerClientId)) {
            throw Problem.notFound();
        }
        return PartnerTrajectory.of(trajectory);
    }

    private void isKnown(Trajectory trajectory) {
        trail.writeOfInitiative(trajectory.organisationId, CHANGED, INITIATIVES, trajectory.initiative.id);
    }

    private TrajectoryDetails details(Trajectory trajectory, List<InitiativeContactDetails> contacts) {
        return TrajectoryDetails.of(
                trajectory,
                contacts,
                timetables.of(trajectory),
                AdviceConversation.of(trajectory).orElse(null),
                today());
    }

    private List<Row> rows(
            UUID organisationId, TrajectoryFilter filter, @Nullable UUID own, int limit, @Nullable Cursor from) {
        var region = filter.region == null ? null : filter.region.strip().toLowerCase(Locale.ROOT);
        return new Search<>(session, SELECT, Row.class)
                .where("t.organisationId = :organisation", "organisation", organisationId)
                .where("t.programme.id = :programme", "programme", filter.programmeId)
                .where("t.step = :step", "step", filter.step)
                .where("lower(t.initiative.region) = :region", "region", region)
                .where("t.adviser.id = :adviser", "adviser", filter.adviserId)
                .where("t.adviser.accountId = :own", "own", own)
                .after("t.appliedAt", "t.id", from)
                .list("t.appliedAt, t.id", limit);
    }

    private List<TrajectorySummary> summaries(List<Row> rows) {
        var today = today();
        var trajectories = Trajectory.these(rows.stream().map(Row::id).toList()).stream()
                .collect(toMap(trajectory -> trajectory.id, identity()));
        return rows.stream()
                .map(row -> {
                    var trajectory = Objects.requireNonNull(trajectories.get(row.id()));
                    var timetable = timetables.of(trajectory, row.conversation(), row.firstSent(), row.reached());
                    return TrajectorySummary.of(trajectory, timetable, row.conversation(), today);
                })
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
