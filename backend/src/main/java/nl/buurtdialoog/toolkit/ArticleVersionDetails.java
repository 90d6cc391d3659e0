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
 * @param writtenBy the name of a colleague; null for what came with the product
 * @param publishedBy the name of who let it out; null as long as nobody did, and for what came with the product
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
        @Nullable String writtenBy,
        Instant writtenAt,
        @Nullable String publishedBy,
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
                version.writer,
                version.writtenAt,
                version.publisher,
                version.publishedAt);
    }

    /** A version as it is now, with its ETag. */
    static RestResponse<ArticleVersionDetails> answer(ArticleVersion version) {
        ArticleVersion.flush();
        ArticleVersion.getEntityManager().refresh(version);
        return Versioned.answer(of(version), version.version);
    }

    /** A version that was just made. */
    static RestResponse<ArticleVersionDetails> created(ArticleVersion version) {
        ArticleVersion.getEntityManager().refresh(version);
        return Versioned.created(
                of(version),
                version.version,
                "/toolkit/articles/%s/drafts/%d".formatted(version.article.id, version.number));
    }
}
