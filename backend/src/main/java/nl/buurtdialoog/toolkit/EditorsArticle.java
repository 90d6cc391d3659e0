package nl.buurtdialoog.toolkit;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * An article as editors see it in their list: how far its newest version is.
 *
 * @param number of the newest version, whatever its status
 * @param publishedNumber the version that readers see; null when none was published yet
 */
public record EditorsArticle(
        UUID id,
        String reference,
        Language language,
        Named theme,
        String title,
        int number,
        ArticleStatus status,
        @Nullable Integer publishedNumber,
        Instant writtenAt) {

    /** The beginning of a query over {@code v} (the newest version) and {@code a} (the article). */
    static final String SELECT = "select new nl.buurtdialoog.toolkit.EditorsArticle(a.id, a.reference, a.language,"
            + " new nl.buurtdialoog.shared.Named(t.id, t.name), v.title, v.number, v.status,"
            + " (select p.number from ArticleVersion p where p.article = a and p.status = PUBLISHED), v.writtenAt)"
            + " from ArticleVersion v join v.article a join a.theme t where a.organisationId = :organisation"
            + " and v.number = (select max(n.number) from ArticleVersion n where n.article = a)";
}
