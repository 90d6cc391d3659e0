package nl.buurtdialoog.keyfigure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.Dialogue;

/** The next time of a cycle that neighbours can sign up for. */
public record NextTime(UUID dialogueId, String title, Instant startsAt, String venue) {

    static Optional<NextTime> of(Cycle cycle, Instant now) {
        return Dialogue.<Dialogue>find(
                        "organisationId = ?1 and cycleId = ?2 and status = PUBLISHED and startsAt > ?3 order by startsAt, id",
                        cycle.organisationId,
                        cycle.id,
                        now)
                .firstResultOptional()
                .map(next -> new NextTime(next.id, next.title, next.startsAt, next.venue.name));
    }
}
