package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an advice as the initiative reads it: one that was sent, or whose facts they are asked about.
 *
 * @param body Markdown (CommonMark)
 * @param factsCheckedAt when they said whether its facts are right; null while they did not
 * @param sentAt null while it is only to be checked
 */
public record MyAdviceVersion(
        int number,
        String title,
        String body,
        List<CitedArticleDetails> cited,
        @Nullable String writtenBy,
        @Nullable Instant factsCheckedAt,
        @Nullable Boolean factsRight,
        @Nullable String factsRemark,
        @Nullable Instant sentAt) {

    static MyAdviceVersion of(AdviceVersion version, List<CitedArticleDetails> cited) {
        return new MyAdviceVersion(
                version.number,
                version.title,
                version.body,
                cited,
                version.writer,
                version.factsCheckedAt,
                version.factsRight,
                version.factsRemark,
                version.sentAt);
    }
}
