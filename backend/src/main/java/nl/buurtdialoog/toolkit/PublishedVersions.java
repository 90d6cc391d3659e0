package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.toolkit.ArticleStatus.PUBLISHED;
import static nl.buurtdialoog.toolkit.ArticleStatus.SUPERSEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What can be cited of the toolkit, which is public: also what another organisation published. */
@ApplicationScoped
public class PublishedVersions {

    @Inject
    Session session;

    /** All that was published once of these articles; a draft is not among it. */
    public List<PublishedVersion> of(Collection<UUID> articleIds) {
        if (articleIds.isEmpty()) {
            return List.of();
        }
        return session.createQuery(
                        "select new nl.buurtdialoog.toolkit.PublishedVersion(v.article.id, v.number, v.title, n.number)"
                                + " from ArticleVersion v join ArticleVersion n on n.article = v.article"
                                + " where v.article.id in :articles and v.status in :once and n.status = :now",
                        PublishedVersion.class)
                .setParameter("articles", articleIds)
                .setParameter("once", List.of(PUBLISHED, SUPERSEDED))
                .setParameter("now", PUBLISHED)
                .getResultList();
    }
}
