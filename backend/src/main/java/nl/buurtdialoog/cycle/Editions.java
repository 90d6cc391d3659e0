package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    Page<EditionDetails> find(Cycle cycle, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, EditionDetails.SELECT, EditionDetails.class)
                .where("d.organisationId = :organisation", "organisation", cycle.organisationId)
                .where("d.cycleId = :cycle", "cycle", cycle.id)
                .after("d.startsAt", "d.id", Cursor.parse(cursor))
                .list("d.startsAt, d.id", limit + 1);
        return Page.of(rows, limit, row -> new Object[] {row.startsAt(), row.dialogueId()});
    }

    /** A draft of the next time, for the next day of the rhythm that is neither taken nor skipped. */
    Dialogue make(UUID organisationId, UUID cycleId, NewEdition wish) {
        var cycle = Cycle.locked(organisationId, cycleId);
        var before = of(cycle);
        var rhythmDate = next(cycle, before);
        var content = new NextTime(cycle, before.isEmpty() ? null : before.getLast()).content(wish, rhythmDate);
        var edition = planning.plan(organisationId, content);
        edition.isEdition(
                cycleId, before.stream().mapToInt(Editions::number).max().orElse(0) + 1, rhythmDate);
        Dialogue.flush();
        return edition;
    }

    /** Counted from the day the rhythm began, so that moving an edition or leaving one out changes nothing. */
    LocalDate next(Cycle cycle, List<Dialogue> editions) {
        var taken = editions.stream()
                .flatMap(edition -> Stream.ofNullable(edition.rhythmDate))
                .max(Comparator.naturalOrder());
        var today = LocalDate.now(clock.withZone(AMSTERDAM));
        var passed = taken.filter(today::isBefore).orElse(today);
        return cycle.rhythm()
                .from(cycle.beganOn)
                .filter(day -> day.isAfter(passed) && !cycle.skippedDates.contains(day))
                .findFirst()
                .orElseThrow();
    }

    /** By number. */
    List<Dialogue> of(Cycle cycle) {
        return Dialogue.list(
                "organisationId = ?1 and cycleId = ?2 order by editionNumber", cycle.organisationId, cycle.id);
    }

    private static int number(Dialogue edition) {
        return edition.editionNumber == null ? 0 : edition.editionNumber;
    }
}
