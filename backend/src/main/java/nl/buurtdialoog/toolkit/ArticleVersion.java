package nl.buurtdialoog.toolkit;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static nl.buurtdialoog.toolkit.ArticleStatus.DRAFT;
import static nl.buurtdialoog.toolkit.ArticleStatus.PUBLISHED;
import static nl.buurtdialoog.toolkit.ArticleStatus.REVIEW;
import static nl.buurtdialoog.toolkit.ArticleStatus.SUPERSEDED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What an article said from one moment to another: draft, read by a second pair of eyes, published, superseded. */
@Entity
@Table(name = "toolkit_version")
public class ArticleVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Article article;

    public int number;

    @Enumerated(STRING)
    public ArticleStatus status;

    public String title;
    public String summary;

    /** Markdown (CommonMark), without HTML. */
    public String body;

    /** Why this version is there. */
    public String reason;

    /** The account; null for what we ship. */
    public @Nullable UUID writtenBy;

    @Formula("(select a.name from account a where a.id = written_by)")
    public @Nullable String writer;

    public Instant writtenAt;
    public @Nullable UUID publishedBy;

    @Formula("(select a.name from account a where a.id = published_by)")
    public @Nullable String publisher;

    public @Nullable Instant publishedAt;

    @Version
    public long version;

    protected ArticleVersion() {}

    ArticleVersion(Article article, int number, NewArticleVersion words, @Nullable UUID writer, Instant now) {
        this.organisationId = article.organisationId;
        this.article = article;
        this.number = number;
        this.status = DRAFT;
        write(words, writer, now);
    }

    /** Other words, while nobody else reads it yet. */
    final void write(NewArticleVersion words, @Nullable UUID writer, Instant now) {
        require(DRAFT);
        this.title = words.title();
        this.summary = words.summary();
        this.body = words.body();
        this.reason = words.reason();
        this.writtenBy = writer;
        this.writtenAt = now;
    }

    void submit() {
        require(DRAFT);
        this.status = REVIEW;
    }

    /** Who read it asks for other words. */
    void sendBack() {
        require(REVIEW);
        this.status = DRAFT;
    }

    void publish(@Nullable UUID editor, Instant now) {
        require(REVIEW);
        this.status = PUBLISHED;
        this.publishedBy = editor;
        this.publishedAt = now;
    }

    void giveWay() {
        require(PUBLISHED);
        this.status = SUPERSEDED;
    }

    static ArticleVersion of(UUID organisationId, UUID articleId, int number) {
        return ArticleVersion.<ArticleVersion>find(
                        "organisationId = ?1 and article.id = ?2 and number = ?3", organisationId, articleId, number)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static Optional<ArticleVersion> in(ArticleStatus status, Article article) {
        return ArticleVersion.<ArticleVersion>find(
                        "organisationId = ?1 and article = ?2 and status = ?3", article.organisationId, article, status)
                .singleResultOptional();
    }

    /** All of an article, the newest first. */
    static List<ArticleVersion> all(Article article) {
        return list("organisationId = ?1 and article = ?2", Sort.descending("number"), article.organisationId, article);
    }

    private void require(ArticleStatus needed) {
        if (status != needed) {
            throw Problem.of(ProblemType.WRONG_STATUS, "articleStatus", status);
        }
    }
}
