package nl.buurtdialoog.toolkit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal for the toolkit, as far as who made it needs to know.
 *
 * @param sourceName who is thanked for it; null when nobody agreed to that
 * @param answer why it was declined; null unless it was
 * @param articleId the article it went into; null while it went into none
 * @param articleTitle as that version of the article is called
 * @param versionNumber of that article
 * @param versionStatus how far that version is: readers see it once it is published
 */
public record ProposalNews(
        UUID id,
        ProposalStatus status,
        @Nullable String sourceName,
        @Nullable String answer,
        @Nullable UUID articleId,
        @Nullable String articleTitle,
        @Nullable Integer versionNumber,
        @Nullable ArticleStatus versionStatus) {

    /** The beginning of a query over {@code p}, the proposal. */
    static final String SELECT =
            "select new nl.buurtdialoog.toolkit.ProposalNews(p.id, p.status, p.sourceName, p.answer, p.articleId,"
                    + " v.title, p.versionNumber, v.status) from ArticleProposal p left join ArticleVersion v"
                    + " on v.organisationId = p.organisationId and v.article.id = p.articleId and v.number = p.versionNumber"
                    + " where p.organisationId = :organisation";
}
