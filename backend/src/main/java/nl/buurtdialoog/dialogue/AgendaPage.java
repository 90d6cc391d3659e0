package nl.buurtdialoog.dialogue;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of the agenda.
 *
 * @param retrievedAt our time just before reading: give it as updatedSince the next time and nothing is missed
 */
public record AgendaPage(
        List<DialogueSummary> items, @Nullable String next, Instant retrievedAt) {

    static AgendaPage of(Page<DialogueSummary> page, Instant retrievedAt) {
        return new AgendaPage(page.items(), page.next(), retrievedAt);
    }
}
