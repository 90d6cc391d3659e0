package nl.buurtdialoog.cycle;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a cycle so far, by number, as somebody sees them who plans the next.
 *
 * @param today in Amsterdam
 */
record Line(Cycle cycle, List<Dialogue> editions, LocalDate today) {

    static Line of(Cycle cycle, LocalDate today) {
        return new Line(
                cycle,
                Dialogue.list(
                        "organisationId = ?1 and cycleId = ?2 order by editionNumber", cycle.organisationId, cycle.id),
                today);
    }

    /** The next day of the rhythm that is neither taken nor skipped; none in a cycle that ended. */
    LocalDate next() {
        if (cycle.endedOn != null) {
            throw Problem.of(ProblemType.WRONG_STATUS, "endedOn", cycle.endedOn);
        }
        return cycle.recurrence().after(passed());
    }

    private LocalDate passed() {
        return editions.stream()
                .flatMap(edition -> Stream.ofNullable(edition.rhythmDate))
                .max(naturalOrder())
                .filter(today::isBefore)
                .orElse(today);
    }

    /** A number that was given once is not given again, also when its edition was cancelled. */
    int nextNumber() {
        return editions.stream()
                        .flatMap(edition -> Stream.ofNullable(edition.editionNumber))
                        .max(naturalOrder())
                        .orElse(0)
                + 1;
    }

    @Nullable
    Dialogue last() {
        return editions.isEmpty() ? null : editions.getLast();
    }

    /** The cycle's; while that is to be chosen, that of the last time until another is. */
    @Nullable
    Theme theme() {
        if (cycle.theme != null) {
            return cycle.theme;
        }
        return editions.isEmpty() ? null : editions.getLast().theme;
    }
}
