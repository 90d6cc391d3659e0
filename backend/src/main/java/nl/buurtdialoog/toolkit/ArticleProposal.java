package nl.buurtdialoog.toolkit;

import static jakarta.persistence.EnumType.STRING;
import static nl.buurtdialoog.toolkit.ProposalStatus.DECLINED;
import static nl.buurtdialoog.toolkit.ProposalStatus.OPEN;
import static nl.buurtdialoog.toolkit.ProposalStatus.TAKEN;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What somebody learned and offers to the toolkit. An editor makes a version of an article of it, or says why not. */
@Entity
public class ArticleProposal extends PanacheEntityBase {

    private static final int MOST = 200;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String title;

    /** Markdown (CommonMark). */
    public String body;

    @Enumerated(STRING)
    public Language language;

    /** Whom to thank for it; kept with their consent only, so that there is nobody's name without it. */
    public @Nullable String sourceName;

    @Enumerated(STRING)
    public ProposalStatus status;

    public @Nullable UUID articleId;
    public @Nullable Integer versionNumber;

    /** Why it was declined. */
    public @Nullable String answer;

    public UUID proposedBy;

    @Formula("(select a.name from account a where a.id = proposed_by)")
    public @Nullable String proposer;

    public Instant proposedAt;

    @Version
    public long version;

    protected ArticleProposal() {}

    ArticleProposal(UUID organisationId, NewArticleProposal wish, UUID account, Instant now) {
        this.organisationId = organisationId;
        this.title = wish.title();
        this.body = wish.body();
        this.language = wish.language();
        this.sourceName = wish.sourceName();
        this.status = OPEN;
        this.proposedBy = account;
        this.proposedAt = now;
    }

    void isTakenInto(ArticleVersion made) {
        require(OPEN);
        this.status = TAKEN;
        this.articleId = made.article.id;
        this.versionNumber = made.number;
    }

    void decline(String why) {
        require(OPEN);
        this.status = DECLINED;
        this.answer = why;
    }

    /** They want to be named no longer, or are nobody any more. */
    void thankNobody() {
        this.sourceName = null;
    }

    static ArticleProposal of(UUID organisationId, UUID id) {
        return ArticleProposal.<ArticleProposal>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The newest first. */
    static List<ArticleProposal> all(UUID organisationId, ProposalStatus status) {
        return ArticleProposal.<ArticleProposal>find(
                        "organisationId = ?1 and status = ?2 order by proposedAt desc, id", organisationId, status)
                .page(0, MOST)
                .list();
    }

    static List<ProposalNews> news(UUID organisationId, List<UUID> proposals) {
        return getEntityManager()
                .createQuery(ProposalNews.SELECT + " and p.id in :proposals", ProposalNews.class)
                .setParameter("organisation", organisationId)
                .setParameter("proposals", proposals)
                .getResultList();
    }

    static List<ArticleProposal> thanking(UUID organisationId) {
        return list("organisationId = ?1 and sourceName is not null", organisationId);
    }

    /** Whom a version of an article owes something to, and who agreed to be named. */
    static List<String> thankedIn(ArticleVersion version) {
        return getEntityManager()
                .createQuery("""
                        select distinct p.sourceName from ArticleProposal p
                        where p.organisationId = :organisation and p.articleId = :article and p.versionNumber <= :number
                        and p.sourceName is not null order by p.sourceName""", String.class)
                .setParameter("organisation", version.organisationId)
                .setParameter("article", version.article.id)
                .setParameter("number", version.number)
                .getResultList();
    }

    private void require(ProposalStatus needed) {
        if (status != needed) {
            throw Problem.of(ProblemType.WRONG_STATUS, "proposalStatus", status);
        }
    }
}
