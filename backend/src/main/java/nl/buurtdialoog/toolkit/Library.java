package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.toolkit.ArticleStatus.PUBLISHED;
import static nl.buurtdialoog.toolkit.ArticleStatus.SUPERSEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.shared.NameCursor;
import nl.buurtdialoog.shared.Overlap;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What readers find: published articles, and by their number the versions that were. */
@ApplicationScoped
class Library {

    /** What is practised with stands in the toolkit of its own organisation only. */
    static final String NO_PRACTICE =
            " and not exists (select 1 from Organisation o where o.id = a.organisationId and o.sandbox)";

    private static final int MOST_RELATED = 4;

    @Inject
    Session session;

    Page<ArticleSummary> find(ArticleFilter filter) {
        return filter.q == null || filter.q.isBlank() ? inOrder(filter) : best(filter, filter.q);
    }

    /** The version that is published, or one by its number. A draft is not found. */
    ArticleDetails read(UUID articleId, @Nullable Integer number) {
        var published = published(articleId);
        var asked = number == null || number == published.number ? published : former(articleId, number);
        return ArticleDetails.of(asked, published.number, related(published), translations(published));
    }

    private Page<ArticleSummary> inOrder(ArticleFilter filter) {
        var after = NameCursor.parse(filter.cursor);
        var parameters = new HashMap<String, Object>(Map.of("title", after.name(), "id", after.id()));
        var query = session.createQuery(
                        ArticleSummary.SELECT + narrowed(filter, parameters)
                                + " and (v.title, a.id) > (:title, :id) order by v.title, a.id",
                        ArticleSummary.class)
                .setMaxResults(filter.limit + 1);
        parameters.forEach(query::setParameter);
        return NameCursor.page(query.getResultList(), filter.limit, shown -> new NameCursor(shown.title(), shown.id()));
    }

    private Page<ArticleSummary> best(ArticleFilter filter, String asked) {
        var places = answers(asked, filter);
        var parameters = new HashMap<String, Object>(Map.of("found", places));
        var query = session.createQuery(
                ArticleSummary.SELECT + narrowed(filter, parameters) + " and a.id in :found", ArticleSummary.class);
        parameters.forEach(query::setParameter);
        return Page.whole(query.getResultList().stream()
                .sorted((one, other) -> places.indexOf(one.id()) - places.indexOf(other.id()))
                .limit(filter.limit)
                .toList());
    }

    private List<UUID> answers(String asked, ArticleFilter filter) {
        return session.createNativeQuery(
                        "select article_id, likeness from toolkit_answers(:asked, :language)"
                                + " order by likeness desc, article_id limit 200",
                        Object[].class)
                .setParameter("asked", asked)
                .setParameter("language", filter.language().name())
                .getResultStream()
                .map(row -> (UUID) row[0])
                .toList();
    }

    private static String narrowed(ArticleFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" and a.language = :language");
        parameters.put("language", filter.language());
        if (filter.themeId != null) {
            where.append(" and t.id = :theme");
            parameters.put("theme", filter.themeId);
        }
        if (filter.organisationId != null) {
            where.append(" and a.organisationId = :organisation");
            parameters.put("organisation", filter.organisationId);
        } else {
            where.append(NO_PRACTICE);
        }
        var since = Overlap.before(filter.updatedSince);
        if (since != null) {
            where.append(" and a.updatedAt >= :since");
            parameters.put("since", since);
        }
        return where.toString();
    }

    private ArticleVersion published(UUID articleId) {
        return version(
                "v.article.id = :article and v.status = :status", Map.of("article", articleId, "status", PUBLISHED));
    }

    private ArticleVersion former(UUID articleId, int number) {
        return version(
                "v.article.id = :article and v.status = :status and v.number = :number",
                Map.of("article", articleId, "status", SUPERSEDED, "number", number));
    }

    private ArticleVersion version(String where, Map<String, Object> parameters) {
        var query = session.createQuery(
                "from ArticleVersion v join fetch v.article a join fetch a.theme where " + where, ArticleVersion.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    private List<RelatedArticle> related(ArticleVersion version) {
        return others(
                version,
                "a.theme = :theme and a.language = :language",
                Map.of("theme", version.article.theme, "language", version.article.language));
    }

    private List<RelatedArticle> translations(ArticleVersion version) {
        return others(version, "a.reference = :reference", Map.of("reference", version.article.reference));
    }

    private List<RelatedArticle> others(ArticleVersion version, String where, Map<String, Object> parameters) {
        var query = session.createQuery(
                        "select new nl.buurtdialoog.toolkit.RelatedArticle(a.id, a.language, v.title)"
                                + " from ArticleVersion v join v.article a where v.status = PUBLISHED and a <> :self"
                                + " and a.organisationId = :organisation and " + where + " order by v.title, a.id",
                        RelatedArticle.class)
                .setParameter("self", version.article)
                .setParameter("organisation", version.organisationId)
                .setMaxResults(MOST_RELATED);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
