package nl.buurtdialoog.toolkit;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.NameCursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Something to know or to do, in one language. What it says is in its versions. */
@Entity
@Table(name = "toolkit_article")
public class Article extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public ToolkitTheme theme;

    /** The same in every language. */
    public String reference;

    @Enumerated(STRING)
    public Language language;

    public Instant createdAt;

    /** When readers last got another version, or it went to another theme. */
    public Instant updatedAt;

    @Version
    public long version;

    protected Article() {}

    Article(ToolkitTheme theme, String reference, Language language, Instant now) {
        this.organisationId = theme.organisationId;
        this.theme = theme;
        this.reference = reference;
        this.language = language;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** The organisation's article; another organisation's is not found. */
    static Article of(UUID organisationId, UUID id) {
        return Article.<Article>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** While one of its versions changes, so that no two are under way or published. */
    static Article locked(UUID organisationId, UUID id) {
        return Article.<Article>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** By title, each with how far its newest version is. */
    static Page<EditorsArticle> ofEditors(
            UUID organisationId, @Nullable ArticleStatus status, int limit, NameCursor after) {
        var found = getEntityManager()
                .createQuery(
                        EditorsArticle.SELECT
                                + " and (:status is null or v.status = :status)"
                                + " and (v.title, a.id) > (:title, :id) order by v.title, a.id",
                        EditorsArticle.class)
                .setParameter("organisation", organisationId)
                .setParameter("status", status)
                .setParameter("title", after.name())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1)
                .getResultList();
        return NameCursor.page(found, limit, shown -> new NameCursor(shown.title(), shown.id()));
    }

    void isRenewed(Instant now) {
        this.updatedAt = now;
    }
}
