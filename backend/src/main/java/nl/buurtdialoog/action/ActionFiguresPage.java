package nl.buurtdialoog.action;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of all that was agreed.
 *
 * @param next always null: this is all
 * @param asOf what was done until then is counted: now, or a moment ago
 */
public record ActionFiguresPage(
        List<ActionFigures> items, @Nullable String next, Instant asOf) {

    static ActionFiguresPage of(List<ActionFigures> all, Instant asOf) {
        return new ActionFiguresPage(all, null, asOf);
    }
}
