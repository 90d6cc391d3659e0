package nl.buurtdialoog.toolkit;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something learned, for the toolkit.
 *
 * @param sourceName whom to thank in public; null when nobody agreed to that
 * @param articleId the article it went into; null as long as it went into none
 * @param versionNumber the version of that article
 * @param answer why it was declined; null unless it was
 * @param proposedBy the name of a colleague
 */
@Schema(name = "ArticleProposal")
public record ArticleProposalDetails(
        UUID id,
        String title,
        String body,
        Language language,
        @Nullable String sourceName,
        ProposalStatus status,
        @Nullable UUID articleId,
        @Nullable Integer versionNumber,
        @Nullable String answer,
        @Nullable String proposedBy,
        Instant proposedAt) {

    static ArticleProposalDetails of(ArticleProposal proposal) {
        return new ArticleProposalDetails(
                proposal.id,
                proposal.title,
                proposal.body,
                proposal.language,
                proposal.sourceName,
                proposal.status,
                proposal.articleId,
                proposal.versionNumber,
                proposal.answer,
                proposal.proposer,
                proposal.proposedAt);
    }
}
