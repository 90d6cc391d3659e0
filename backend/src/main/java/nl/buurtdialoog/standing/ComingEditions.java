package nl.buurtdialoog.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueStatus;

/**
 * The editions of a cycle that are still to come.
 *
 * @param published those that everybody sees and that did not begin yet, in their order
 * @param next the number of the one that is published after them
 */
record ComingEditions(List<Dialogue> published, int next) {

    static ComingEditions of(Cycle cycle, Instant now) {
        List<Dialogue> seen = Dialogue.list(
                "organisationId = ?1 and cycleId = ?2 and status <> ?3 order by editionNumber",
                cycle.organisationId,
                cycle.id,
                DialogueStatus.DRAFT);
        var coming = seen.stream().filter(edition -> edition.seatsPeople(now)).toList();
        return new ComingEditions(coming, seen.isEmpty() ? 1 : number(seen.getLast()) + 1);
    }

    Optional<Dialogue> published(int number) {
        return published.stream().filter(edition -> number(edition) == number).findFirst();
    }

    static int number(Dialogue edition) {
        return edition.editionNumber == null ? 0 : edition.editionNumber;
    }
}
