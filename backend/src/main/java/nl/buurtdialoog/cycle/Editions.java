package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.PlanningTable;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The line of editions of a cycle, and the next one. Runs in the caller's transaction. */
@ApplicationScoped
public class Editions {

    @Inject
    Clock clock;

    @Inject
    Session session;

    @Inject
    PlanningTable planning;

    @Inject
    NeighbourhoodDiary diary;

    @Inject
    Event<EditionMade> made;

    Page<EditionDetails> find(Cycle cycle, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, EditionDetails.SELECT, EditionDetails.class)
                .where("d.organisationId = :organisation", "organisation", cycle.organisationId)
                .where("d.cycleId = :cycle", "cycle", cycle.id)
                .after("d.startsAt", "d.id", Cursor.parse(cursor))
                .list("d.startsAt, d.id", limit + 1);
        return Page.of(rows, limit, row -> new Object[] {row.startsAt(), row.dialogueId()});
    }

    NextEdition propose(Cycle cycle, @Nullable LocalDate on) {
        return NextEdition.of(cycle, line(cycle), on, diary);
    }

    /** A draft of the next time, for the next day of the rhythm that is neither taken nor skipped. */
    public Dialogue make(UUID organisationId, UUID cycleId, NewEdition wish) {
        var cycle = Cycle.locked(organisationId, cycleId);
        var line = line(cycle);
        var rhythmDate = line.next();
        var number = line.nextNumber();
        var edition = planning.plan(organisationId, new NextTime(cycle, line).content(wish, rhythmDate));
        edition.isEdition(cycleId, number, rhythmDate);
        Dialogue.flush();
        made.fire(new EditionMade(organisationId, cycleId, edition.id));
        return edition;
    }

    private Line line(Cycle cycle) {
        return Line.of(cycle, LocalDate.now(clock.withZone(AMSTERDAM)));
    }
}
