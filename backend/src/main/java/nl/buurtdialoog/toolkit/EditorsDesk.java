package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.toolkit.ArticleStatus.DRAFT;
import static nl.buurtdialoog.toolkit.ArticleStatus.PUBLISHED;
import static nl.buurtdialoog.toolkit.ArticleStatus.REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Where articles are begun, renewed and let out: one version at a time under way, one published. */
@ApplicationScoped
class EditorsDesk {

    /** What a title says counts for more than what a text says in passing. */
    private static final String INDEX = """
            insert into toolkit_word (id, organisation_id, article_id, word, stem, weight)
            select gen_random_uuid(), :organisation, :article, w.word, w.stem, sum(part.weight)
            from (values (:title, 6), (:summary, 3), (:headings, 2), (:body, 1)) part(words, weight),
                telling_words(part.words, :language) w
            group by w.word, w.stem""";

    private static final Pattern HEADING = Pattern.compile("(?m)^#+(.*)$");

    @Inject
    Clock clock;

    @Inject
    Session session;

    ArticleVersion begin(UUID organisationId, NewArticle wish, @Nullable UUID writer) {
        var theme = ToolkitTheme.of(organisationId, wish.themeId());
        var article = new Article(theme, wish.reference(), wish.language(), clock.instant());
        article.persistAndFlush();
        return add(article, 1, wish.firstVersion(), writer);
    }

    /** Another version, of which there is one under way at most. */
    ArticleVersion renew(Article article, NewArticleVersion words, UUID writer) {
        var versions = ArticleVersion.all(article);
        var newest = versions.getFirst();
        if (newest.status == DRAFT || newest.status == REVIEW) {
            throw Problem.of(ProblemType.WRONG_STATUS, "articleStatus", newest.status);
        }
        return add(article, newest.number + 1, words, writer);
    }

    /** From now on readers see this version; the one before stays to be read by its number. */
    void publish(ArticleVersion version, @Nullable UUID editor) {
        var now = clock.instant();
        ArticleVersion.in(PUBLISHED, version.article).ifPresent(ArticleVersion::giveWay);
        ArticleVersion.flush();
        version.publish(editor, now);
        version.article.isRenewed(now);
        ArticleVersion.flush();
        index(version);
    }

    private ArticleVersion add(Article article, int number, NewArticleVersion words, @Nullable UUID writer) {
        var version = new ArticleVersion(article, number, words, writer, clock.instant());
        version.persistAndFlush();
        return version;
    }

    private void index(ArticleVersion version) {
        session.createNativeMutationQuery(
                        "delete from toolkit_word where organisation_id = :organisation and article_id = :article")
                .setParameter("organisation", version.organisationId)
                .setParameter("article", version.article.id)
                .executeUpdate();
        session.createNativeMutationQuery(INDEX)
                .setParameter("organisation", version.organisationId)
                .setParameter("article", version.article.id)
                .setParameter("title", version.title)
                .setParameter("summary", version.summary)
                .setParameter("headings", headings(version.body))
                .setParameter("body", version.body)
                .setParameter("language", version.article.language.name())
                .executeUpdate();
    }

    private static String headings(String body) {
        return HEADING.matcher(body).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
    }
}
