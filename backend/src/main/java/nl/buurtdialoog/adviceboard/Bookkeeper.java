package nl.buurtdialoog.adviceboard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.shared.CountingRoom;
import nl.buurtdialoog.trajectory.Timetables;
import org.hibernate.Session;

/** Knows how a programme stands: its board in two queries and its figures in eight, whatever its size. */
@RequestScoped
class Bookkeeper {

    private static final Comparator<BoardCard> ON_ITS_STEP = comparing(BoardCard::step)
            .thenComparing(BoardCard::dueOn, nullsLast(naturalOrder()))
            .thenComparing(BoardCard::sinceDate)
            .thenComparing(BoardCard::trajectoryId);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    CountingRoom room;

    @Inject
    Session session;

    @Inject
    Timetables timetables;

    @Transactional
    public Board board(UUID programmeId) {
        var programme = AdviceProgramme.of(caller.organisationId(), programmeId);
        var steps = steps(programme);
        var taken = steps.stream()
                .filter(step -> step.step().takesPlace())
                .mapToLong(StepCount::count)
                .sum();
        return new Board(
                programme.id,
                programme.name,
                today(),
                programme.target,
                taken,
                Math.max(0, programme.target - taken),
                steps,
                cards(programme));
    }

    @Transactional
    public ProgrammeFigures figures(UUID programmeId) {
        var programme = AdviceProgramme.of(caller.organisationId(), programmeId);
        return room.count((queries, asOf) -> ProgrammeFigures.of(queries, programme, asOf));
    }

    private List<BoardCard> cards(AdviceProgramme programme) {
        var today = today();
        var all = caller.is(COORDINATOR);
        return BoardRow.of(session, programme.organisationId, programme.id, caller.accountId()).stream()
                .map(row -> BoardCard.of(
                        row, timetables.of(row.region(), row.moments()), today, all || row.isOf(caller.accountId())))
                .sorted(ON_ITS_STEP)
                .toList();
    }

    private List<StepCount> steps(AdviceProgramme programme) {
        return session.createSelectionQuery(
                        "select new nl.buurtdialoog.adviceboard.StepCount(t.step, count(t)) from Trajectory t"
                                + " where t.organisationId = :organisation and t.programme = :programme group by t.step",
                        StepCount.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme)
                .getResultStream()
                .sorted(comparing(StepCount::step))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
