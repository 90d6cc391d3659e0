package nl.buurtdialoog.toolkit;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;

/**
 * An article in a list, as it is published now.
 *
 * @param number of the published version
 */
public record ArticleSummary(
        UUID id,
        UUID organisationId,
        String reference,
        Language language,
        Named theme,
        String title,
        String summary,
        int number,
        Instant publishedAt,
        Instant updatedAt) {

    /** The beginning of a query over {@code v} (its version), {@code a} (the article) and {@code t} (its theme). */
    static final String SELECT =
            "select new nl.buurtdialoog.toolkit.ArticleSummary(a.id, a.organisationId, a.reference, a.language,"
                    + " new nl.buurtdialoog.shared.Named(t.id, t.name), v.title, v.summary, v.number, v.publishedAt,"
                    + " a.updatedAt) from ArticleVersion v join v.article a join a.theme t where v.status = PUBLISHED";
}
