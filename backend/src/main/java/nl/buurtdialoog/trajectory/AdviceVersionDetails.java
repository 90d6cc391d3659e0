package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of an advice, as who writes it sees it.
 *
 * @param body Markdown (CommonMark)
 * @param writtenBy the name of a colleague
 * @param readerId the account of who is asked to read along; null when nobody was
 * @param needs what has to be there before it is sent; empty when it can be sent, or was
 * @param sentAt from then on it never changes
 */
@Schema(name = "AdviceVersion")
public record AdviceVersionDetails(
        UUID trajectoryId,
        int number,
        String title,
        String body,
        List<CitedArticleDetails> cited,
        @Nullable String writtenBy,
        Instant writtenAt,
        @Nullable UUID readerId,
        @Nullable String reader,
        @Nullable Instant readAt,
        @Nullable String readerRemark,
        @Nullable Instant factsAskedAt,
        @Nullable Instant factsCheckedAt,
        @Nullable Boolean factsRight,
        @Nullable String factsRemark,
        List<AdviceNeed> needs,
        @Nullable Instant sentAt) {

    static AdviceVersionDetails of(AdviceVersion version, List<CitedArticleDetails> cited) {
        return new AdviceVersionDetails(
                version.trajectory.id,
                version.number,
                version.title,
                version.body,
                cited,
                version.writer,
                version.writtenAt,
                version.readerId,
                version.reader,
                version.readAt,
                version.readerRemark,
                version.factsAskedAt,
                version.factsCheckedAt,
                version.factsRight,
                version.factsRemark,
                List.copyOf(version.needs()),
                version.sentAt);
    }
}
