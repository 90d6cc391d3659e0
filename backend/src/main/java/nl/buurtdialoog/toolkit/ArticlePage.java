package nl.buurtdialoog.toolkit;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of the toolkit.
 *
 * @param retrievedAt our time just before reading: give it as updatedSince the next time and nothing is missed
 */
public record ArticlePage(
        List<ArticleSummary> items, @Nullable String next, Instant retrievedAt) {

    static ArticlePage of(Page<ArticleSummary> page, Instant retrievedAt) {
        return new ArticlePage(page.items(), page.next(), retrievedAt);
    }
}
