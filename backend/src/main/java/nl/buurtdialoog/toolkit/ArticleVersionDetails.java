package nl.buurtdialoog.toolkit;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article as editors work on it.
 *
 * @param writtenBy the account; null for what came with the product
 */
@Schema(name = "ArticleVersion")
public record ArticleVersionDetails(
        UUID articleId,
        int number,
        ArticleStatus status,
        String title,
        String summary,
        String body,
        String reason,
        @Nullable UUID writtenBy,
        Instant writtenAt,
        @Nullable UUID publishedBy,
        @Nullable Instant publishedAt) {

    static ArticleVersionDetails of(ArticleVersion version) {
        return new ArticleVersionDetails(
                version.article.id,
                version.number,
                version.status,
                version.title,
                version.summary,
                version.body,
                version.reason,
                version.writtenBy,
                version.writtenAt,
                version.publishedBy,
                version.publishedAt);
    }

    /** A version as it is now, with its ETag. */
    static RestResponse<ArticleVersionDetails> answer(ArticleVersion version) {
        ArticleVersion.flush();
        return Versioned.answer(of(version), version.version);
    }

    /** A version that was just made. */
    static RestResponse<ArticleVersionDetails> created(ArticleVersion version) {
        return Versioned.created(
                of(version),
                version.version,
                "/toolkit/articles/%s/drafts/%d".formatted(version.article.id, version.number));
    }
}
