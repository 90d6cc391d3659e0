package nl.buurtdialoog.toolkit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What readers see of an article: one version of it.
 *
 * @param body Markdown (CommonMark)
 * @param latestNumber the version that is published now; higher than {@code number} when this one was superseded
 * @param thanksTo who learned something that is in it, and agreed to be named
 * @param related others under the same theme, at most four
 * @param translations the same article in other languages
 */
@Schema(name = "Article")
public record ArticleDetails(
        UUID id,
        UUID organisationId,
        String reference,
        Language language,
        Named theme,
        int number,
        ArticleStatus status,
        String title,
        String summary,
        String body,
        Instant publishedAt,
        int latestNumber,
        List<String> thanksTo,
        List<RelatedArticle> related,
        List<RelatedArticle> translations) {

    static ArticleDetails of(ArticleVersion version, int latest, List<RelatedArticle> near, List<RelatedArticle> same) {
        var article = version.article;
        return new ArticleDetails(
                article.id,
                article.organisationId,
                article.reference,
                article.language,
                new Named(article.theme.id, article.theme.name),
                version.number,
                version.status,
                version.title,
                version.summary,
                version.body,
                requireNonNull(version.publishedAt),
                latest,
                ArticleProposal.thankedIn(version),
                near,
                same);
    }
}
